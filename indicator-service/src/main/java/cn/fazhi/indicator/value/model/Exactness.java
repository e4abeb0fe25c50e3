package cn.fazhi.indicator.value.model;

import java.util.Locale;

/** Whether a value is meant literally. What contains an inexact part is inexact. */
public enum Exactness {
    EXACT,
    /** At least one part is about, at least or at most. */
    INEXACT;

    public static Exactness of(boolean inexact) {
        return inexact ? INEXACT : EXACT;
    }

    /** That of a whole with this and the other as its parts. */
    public Exactness and(Exactness other) {
        return this == INEXACT ? INEXACT : other;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
