package cn.fazhi.indicator.rubric.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a rule makes of a value.
 *
 * @param deduction whether the points are taken off the item's, and not given
 */
record Amount(boolean deduction, BigDecimal points, Working working) {
    static Amount of(Item item, BigDecimal value) {
        return switch (item.rule()) {
            case Rule.PerMissing rule -> perMissing(rule, value);
            case Rule.Threshold rule -> threshold(item, rule, value);
            case Rule.Condition rule -> met(item, value.signum() != 0, rule.otherwise());
            case Rule.Proportional rule -> proportional(item, rule, value);
            case Rule.Bands rule -> bands(rule, value);
            case Rule.PerUnit rule -> perUnit(item, rule, value);
            case Rule.Timeliness timeliness -> throw noValue(item);
            case Rule.RequiredSections sections -> throw noValue(item);
            case Rule.Manual manual -> throw noValue(item);
        };
    }

    private static IllegalArgumentException noValue(Item item) {
        return new IllegalArgumentException(item.code() + " reads no value");
    }

    private static Amount perMissing(Rule.PerMissing rule, BigDecimal value) {
        BigDecimal units = rule.required().subtract(value).max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING);
        BigDecimal deduction = LineScoring.capped(units.multiply(rule.deduct()), rule.cap());
        return new Amount(
                true,
                deduction,
                units.signum() == 0
                        ? Working.of(Grounds.MET)
                        : Working.of(Grounds.UNITS_MISSING, units, rule.deduct()));
    }

    private static Amount threshold(Item item, Rule.Threshold rule, BigDecimal value) {
        int side = value.compareTo(rule.limit());
        boolean met = switch (rule.side()) {
            case AT_LEAST -> side >= 0;
            case AT_MOST -> side <= 0;
        };
        return met(item, met, rule.otherwise());
    }

    private static Amount met(Item item, boolean met, BigDecimal otherwise) {
        return new Amount(false, met ? item.points() : otherwise, Working.of(met ? Grounds.MET : Grounds.NOT_MET));
    }

    private static Amount proportional(Item item, Rule.Proportional rule, BigDecimal value) {
        BigDecimal share = value.subtract(rule.from())
                .divide(rule.full().subtract(rule.from()), MathContext.DECIMAL128)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
        return new Amount(false, item.points().multiply(share), Working.of(Grounds.IN_PROPORTION));
    }

    private static Amount bands(Rule.Bands rule, BigDecimal value) {
        Optional<Band> band =
                rule.bands().stream().filter(each -> each.holds(value)).findFirst();
        return band.map(each -> new Amount(false, each.points(), Working.of(Grounds.IN_BAND)))
                .orElseGet(() -> new Amount(false, BigDecimal.ZERO, Working.of(Grounds.OUTSIDE_BANDS)));
    }

    private static Amount perUnit(Item item, Rule.PerUnit rule, BigDecimal value) {
        BigDecimal units = value.subtract(rule.free()).max(BigDecimal.ZERO).setScale(0, RoundingMode.FLOOR);
        BigDecimal points = LineScoring.capped(units.multiply(rule.each()), rule.cap());
        return new Amount(item.kind() != ItemKind.BONUS, points, Working.of(Grounds.UNITS_COUNTED, units, rule.each()));
    }
}
