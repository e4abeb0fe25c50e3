package cn.fazhi.indicator.rubric.model;

import java.util.Locale;

/** What an item gives when what it reads is not there. Each item says so itself. */
public enum WhenMissing {
    /** Nothing is given, and nothing is taken off. */
    ZERO,
    /** All of the item's points; for a minus item all of them are taken off. */
    FULL,
    /** The item is left out, and its points do not count towards the total that could have been reached. */
    EXCLUDE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
