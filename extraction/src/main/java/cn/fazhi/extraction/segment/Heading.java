package cn.fazhi.extraction.segment;

import java.util.Set;

/**
 * A heading.
 *
 * @param start its first character in the normal form
 * @param end the index after its last one
 * @param rank 0 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; {@code LABEL} for an unnumbered one
 * @param kinds the mandated parts that it names
 */
public record Heading(int start, int end, int rank, Set<SectionKind> kinds) {
    /** The rank of an unnumbered label such as 存在问题：. */
    public static final int LABEL = 1;

    public Heading {
        kinds = Set.copyOf(kinds);
    }
}
