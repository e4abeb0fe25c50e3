package cn.fazhi.report.page;

import cn.fazhi.report.page.HomeSheet.Option;

import java.util.List;

/**
 * What a report says, in words.
 *
 * @param summary how many figures and doubts
 */
public record ReadingSheet(String summary, List<Part> parts, List<Doubt> doubts, List<Domain> domains) {
    /** One of the required parts. */
    public record Part(String name, boolean there) {}

    /** One finding. */
    public record Doubt(String severity, String severityText, String message, List<String> quotes) {}

    /** The figures of one domain. */
    public record Domain(String name, List<Row> rows) {}

    /**
     * One code.
     *
     * @param value what counts, as a plain number for an input
     * @param written the same as a reader writes it
     * @param asRead what was read, to see later whether it was changed
     */
    public record Row(
            String code,
            String name,
            String unit,
            String value,
            String written,
            List<Option> qualifiers,
            String qualifier,
            boolean corrected,
            String asRead,
            boolean struck,
            List<Quote> quotes) {
        /** The same with what somebody typed over it. */
        Row typedOver(String itsValue, List<Option> itsQualifiers, boolean itsStruck) {
            return new Row(
                    code,
                    name,
                    unit,
                    itsValue,
                    written,
                    itsQualifiers,
                    qualifier,
                    corrected,
                    asRead,
                    itsStruck,
                    quotes);
        }
    }

    /** A sentence with the number that was read in it. */
    public record Quote(String value, String text, boolean counts) {}
}
