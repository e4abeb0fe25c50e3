package cn.fazhi.indicator.value.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A numerator and its denominator. Rates are added by adding these. */
public record Ratio(BigDecimal part, BigDecimal base) {
    /** The quotient, or nothing if the denominator is zero. */
    public Optional<BigDecimal> value() {
        return base.signum() == 0
                ? Optional.empty()
                : Optional.of(Decimals.rounded(part.divide(base, MathContext.DECIMAL128)));
    }
}
