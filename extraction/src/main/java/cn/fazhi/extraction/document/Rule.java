package cn.fazhi.extraction.document;

import org.jspecify.annotations.Nullable;

/**
 * A straight line of a table, from a lower to a higher coordinate.
 *
 * @param at the coordinate that all of it has: y of a horizontal, x of a vertical one
 */
record Rule(boolean horizontal, double at, double from, double to) {
    /** Lines that are this short are strokes of characters or ornaments. */
    private static final double SHORTEST = 4;

    /** How far ends of lines may miss each other. */
    static final double SLACK = 1.5;

    /** The rule from one point to another, or null if it is slanted or short. */
    static @Nullable Rule between(double x1, double y1, double x2, double y2) {
        double across = Math.abs(x1 - x2);
        double down = Math.abs(y1 - y2);
        if (down <= SLACK && across >= SHORTEST) {
            return new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
        }
        return across <= SLACK && down >= SHORTEST
                ? new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2))
                : null;
    }

    boolean spans(double coordinate) {
        return coordinate >= from - SLACK && coordinate <= to + SLACK;
    }
}
