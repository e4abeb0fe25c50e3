package cn.fazhi.indicator.projection.model;

import java.math.BigDecimal;

/**
 * What is added to a band; negative numbers take away.
 *
 * @param values how many values are in it
 * @param above how many of them are greater than its floor
 */
public record BandChange(int values, int above) {

    /** A value comes in. */
    static BandChange of(BigDecimal number) {
        return new BandChange(1, number.compareTo(Band.floorOf(number)) > 0 ? 1 : 0);
    }

    BandChange plus(BandChange other) {
        return new BandChange(values + other.values, above + other.above);
    }

    BandChange negated() {
        return new BandChange(-values, -above);
    }

    boolean isNothing() {
        return values == 0 && above == 0;
    }
}
