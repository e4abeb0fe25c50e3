package cn.fazhi.contracts.catalogue;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A check as the file writes it.
 *
 * @param each null for the report as a whole
 * @param let null without names
 * @param totals null where any figure will do
 * @param unless null where nothing excuses
 */
record WrittenCheck(
        String rule,
        WrittenSeverity severity,
        String finding,
        @Nullable Each each,
        @Nullable Map<String, String> let,
        String condition,
        @Nullable List<String> totals,
        @Nullable List<String> unless,
        String zh,
        String en) {
    enum WrittenSeverity {
        ERROR,
        WARN,
        HINT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        Severity severity() {
            return switch (this) {
                case ERROR -> Severity.ERROR;
                case WARN -> Severity.WARNING;
                case HINT -> Severity.HINT;
            };
        }
    }

    Check check() {
        return new Check(
                rule,
                severity.severity(),
                finding,
                Objects.requireNonNullElse(each, Each.REPORT),
                Objects.requireNonNullElse(let, Map.of()),
                condition,
                Objects.requireNonNullElse(totals, List.of()),
                Objects.requireNonNullElse(unless, List.of()),
                new LocalizedText(zh, en));
    }
}
