package cn.fazhi.indicator.export;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/** What an export can be. */
public enum Format {
    CSV(Format.CSV_TYPE + "; charset=utf-8"),
    XLSX(Format.XLSX_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a county's export can be besides: its report, which is another document. */
    static final String COUNTY_REPORT = "docx";

    private static final String TABLES = "csv, xlsx";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of an area's export, which can be a county's report instead. */
    static Reply<Format> parse(@Nullable String text) {
        return parse(text, TABLES + ", " + COUNTY_REPORT);
    }

    /** Of what is a table and nothing else. */
    public static Reply<Format> table(@Nullable String text) {
        return parse(text, TABLES);
    }

    private static Reply<Format> parse(@Nullable String text, String choices) {
        if (text == null) {
            return Reply.refused(Refusal.of(IndicatorProblem.MISSING_PARAMETER, "format", "format=xlsx"));
        }
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .<Reply<Format>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(Refusal.of(IndicatorProblem.INVALID_CHOICE, "format", text, choices)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
