package cn.fazhi.report.document;

import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A short text that somebody typed.
 *
 * @param name the field as the caller wrote it
 */
public record TextField(String name, @Nullable String value) {
    /** The longest name or title, in characters. */
    public static final int LINE = 200;
    /** The longest reason, in characters. */
    public static final int PARAGRAPH = 2000;

    /** What is wrong with it if it has to be there. */
    public Optional<Refusal> requiredFault(int maximum) {
        return value == null || value.isBlank()
                ? Optional.of(Refusal.of(EdgeProblem.MISSING_VALUE, name))
                : fault(maximum);
    }

    /** What is wrong with it if it may be absent. */
    public Optional<Refusal> fault(int maximum) {
        if (value == null) {
            return Optional.empty();
        }
        if (!PlainText.isStorable(value)) {
            return Optional.of(Refusal.of(ReportProblem.UNREADABLE_TEXT, name));
        }
        return value.length() > maximum
                ? Optional.of(Refusal.of(ReportProblem.TEXT_TOO_LONG, name, value.length(), maximum))
                : Optional.empty();
    }
}
