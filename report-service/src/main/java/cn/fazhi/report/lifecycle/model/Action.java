package cn.fazhi.report.lifecycle.model;

import java.util.Locale;

/** What a history entry says was done. */
public enum Action {
    SUBMITTED,
    CORRECTED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    /** The action of that name, written in lower case. */
    public static Action named(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
