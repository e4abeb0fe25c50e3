package cn.fazhi.indicator.export;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/** What an export can be. */
public enum Format {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Reply<Format> parse(@Nullable String text) {
        if (text == null) {
            return Reply.refused(Refusal.of(IndicatorProblem.MISSING_PARAMETER, "format", "format=xlsx"));
        }
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .<Reply<Format>>map(Reply.Found::new)
                .orElseGet(
                        () -> Reply.refused(Refusal.of(IndicatorProblem.INVALID_CHOICE, "format", text, "csv, xlsx")));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
