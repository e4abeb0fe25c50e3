package cn.fazhi.report.page;

import cn.fazhi.report.page.HomeSheet.Option;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page of a hand-in, in words.
 *
 * @param problems why the last step was not done
 * @param largest the bytes that a file may have
 * @param tooLarge what is said of a larger one
 * @param carried the checked document in Base64; empty if there is none
 * @param key under which this is handed in once only
 * @param reading what was found; null before the check, and where it is not known
 * @param corrections the rows to be corrected; null before the check
 */
public record HandInSheet(
        String township,
        String townshipName,
        List<Option> duties,
        String chosenDuty,
        List<Problem> problems,
        long largest,
        String tooLarge,
        String fileName,
        String carried,
        String narrative,
        String key,
        @Nullable ReadingSheet reading,
        @Nullable CorrectionSheet corrections) {
    /**
     * One thing that is wrong.
     *
     * @param field the field of the page at fault; empty if it is none of them
     * @param label what the field is called
     */
    public record Problem(String field, String label, String text) {}

    /** What is wrong with that field; empty if nothing is. */
    public String fault(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }
}
