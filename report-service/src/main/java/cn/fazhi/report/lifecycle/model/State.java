package cn.fazhi.report.lifecycle.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The name of a state, for lists and answers. */
public enum State {
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    /** The state of that name, written in lower case. */
    public static Optional<State> named(String text) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
