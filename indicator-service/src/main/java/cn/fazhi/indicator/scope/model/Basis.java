package cn.fazhi.indicator.scope.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which reports count. */
public enum Basis {
    /** All that stand: submitted and accepted ones. */
    SUBMITTED,
    /** Only those that the county has accepted. */
    ACCEPTED;

    /** Reads {@code submitted} or {@code accepted}. */
    public static Optional<Basis> parse(String text) {
        return Arrays.stream(values())
                .filter(basis -> basis.toString().equals(text))
                .findFirst();
    }

    /** Whether only accepted reports count. */
    public boolean acceptedOnly() {
        return this == ACCEPTED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
