package cn.fazhi.indicator.ranking.model;

import java.util.Arrays;
import java.util.Optional;

/** The order of a rank list. Townships without a value come last; equal ones are in the order of their codes. */
public enum Sort {
    HIGHEST_FIRST("-value"),
    LOWEST_FIRST("value"),
    BY_CODE("code");

    private final String text;

    Sort(String text) {
        this.text = text;
    }

    /** Reads {@code -value}, {@code value} or {@code code}. */
    public static Optional<Sort> parse(String text) {
        return Arrays.stream(values()).filter(sort -> sort.text.equals(text)).findFirst();
    }

    @Override
    public String toString() {
        return text;
    }
}
