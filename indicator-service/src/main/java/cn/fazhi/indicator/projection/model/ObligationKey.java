package cn.fazhi.indicator.projection.model;

import java.util.Comparator;

/** A township in a round: what one report answers. */
public record ObligationKey(short round, String township) implements Comparable<ObligationKey> {
    private static final Comparator<ObligationKey> ORDER =
            Comparator.comparing(ObligationKey::round).thenComparing(ObligationKey::township);

    @Override
    public int compareTo(ObligationKey other) {
        return ORDER.compare(this, other);
    }
}
