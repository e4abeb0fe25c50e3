package cn.fazhi.edge.parameter;

import java.util.Optional;

/**
 * How many entries of a list a caller wants at once.
 *
 * @param value 1 to {@value #MAXIMUM}
 */
public record PageSize(int value) {
    /** The most entries of one answer. */
    public static final int MAXIMUM = 500;

    public PageSize {
        if (value < 1 || value > MAXIMUM) {
            throw new IllegalArgumentException("a page has 1 to " + MAXIMUM + " entries, not " + value);
        }
    }

    static Optional<PageSize> parse(String text) {
        try {
            return Optional.of(new PageSize(Integer.parseInt(text)));
        } catch (IllegalArgumentException notASize) {
            return Optional.empty();
        }
    }
}
