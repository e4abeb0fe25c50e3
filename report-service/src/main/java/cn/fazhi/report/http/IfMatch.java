package cn.fazhi.report.http;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a caller last saw, as the header {@code If-Match} gives it.
 *
 * @param version null if the header is missing or not one of our tags
 */
public record IfMatch(@Nullable Long version) {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** Reads the header; {@code null} stands for none. */
    public static IfMatch of(@Nullable String header) {
        Matcher matcher = TAG.matcher(header == null ? "" : header.strip());
        return new IfMatch(matcher.matches() ? Long.valueOf(matcher.group(1)) : null);
    }

    /** The tag of a version, for the header {@code ETag}. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Why the caller may not change what is at this version, if so. */
    public Optional<Refusal> refusal(long current) {
        if (version == null) {
            return Optional.of(Refusal.of(ReportProblem.VERSION_REQUIRED, "If-Match", tag(current)));
        }
        return version == current
                ? Optional.empty()
                : Optional.of(Refusal.of(ReportProblem.VERSION_STALE, "If-Match", tag(version), tag(current)));
    }
}
