package cn.fazhi.report.page;

import cn.fazhi.edge.problem.Problem;
import cn.fazhi.report.page.HomeSheet.Option;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page of a hand-in, in words.
 *
 * @param problems why the last step was not done
 * @param carried the checked document in Base64; empty if there is none
 * @param key under which this is handed in once only
 * @param reading what was found; null before the check
 */
public record HandInSheet(
        String township,
        String townshipName,
        List<Option> duties,
        List<Problem.Fault> problems,
        String fileName,
        String carried,
        String narrative,
        String key,
        List<Option> qualifiers,
        List<Group> catalogue,
        @Nullable ReadingSheet reading) {
    /** The figures of one domain to choose from. */
    public record Group(String name, List<Option> figures) {}
}
