package cn.fazhi.indicator.projection.model;

import java.math.BigDecimal;

/**
 * What is added to a band; negative numbers take away.
 *
 * @param values how many values are in it
 * @param above how many of them are greater than its floor
 */
public record BandChange(int values, int above) {

    /** A value comes into its band. */
    static BandChange of(BigDecimal number, Band band) {
        return new BandChange(1, number.compareTo(band.floor()) > 0 ? 1 : 0);
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
