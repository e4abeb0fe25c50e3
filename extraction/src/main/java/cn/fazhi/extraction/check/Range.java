package cn.fazhi.extraction.check;

import java.math.BigDecimal;

/** All that a side of a comparison may be. */
record Range(BigDecimal low, BigDecimal high) {
    Range absolute() {
        boolean crossesZero = low.signum() < 0 && high.signum() > 0;
        return new Range(
                crossesZero ? BigDecimal.ZERO : low.abs().min(high.abs()),
                low.abs().max(high.abs()));
    }
}
