package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.rubric.model.RubricVersion;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The tag of a version, as the headers {@code ETag} and {@code If-Match} have it: version and revision. */
final class RubricTag {
    private static final String HEADER = "If-Match";

    private RubricTag() {}

    static String of(RubricVersion version) {
        return version.version() + "." + version.revision();
    }

    /** Why the caller, who last saw what the header says, may not change this version; nothing if it may. */
    static Optional<Refusal> refusal(@Nullable String header, RubricVersion current) {
        String tag = quoted(of(current));
        if (header == null || header.isBlank()) {
            return Optional.of(Refusal.of(RubricProblem.RUBRIC_VERSION_REQUIRED, HEADER, tag));
        }
        return header.strip().equals(tag)
                ? Optional.empty()
                : Optional.of(Refusal.of(RubricProblem.RUBRIC_VERSION_STALE, HEADER, header.strip(), tag));
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }
}
