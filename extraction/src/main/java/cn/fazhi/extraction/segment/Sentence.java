package cn.fazhi.extraction.segment;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A sentence.
 *
 * @param start its first character in the normal form
 * @param end the index after its last one, without the full stop
 * @param clauses its clauses, in order
 * @param section the part of the report that it belongs to
 * @param heading the nearest heading above it, if any
 * @param opens whether its paragraph begins with it, and with no number
 * @param paragraph the number of its paragraph
 */
public record Sentence(
        int start,
        int end,
        List<Clause> clauses,
        SectionKind section,
        @Nullable Heading heading,
        boolean opens,
        int paragraph) {
    public Sentence {
        clauses = List.copyOf(clauses);
    }

    /** The heading that it begins with, if any. */
    public @Nullable Heading ownHeading() {
        return heading != null && heading.start() == start ? heading : null;
    }
}
