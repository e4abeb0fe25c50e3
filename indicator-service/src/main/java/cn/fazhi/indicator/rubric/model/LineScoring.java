package cn.fazhi.indicator.rubric.model;

import cn.fazhi.indicator.value.model.Decimals;
import cn.fazhi.indicator.value.model.Reason;
import cn.fazhi.indicator.value.model.Why;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Scores single lines. */
final class LineScoring {
    private final Sheet sheet;
    private final TownshipFacts facts;

    LineScoring(Sheet sheet, TownshipFacts facts) {
        this.sheet = sheet;
        this.facts = facts;
    }

    static BigDecimal plain(BigDecimal value) {
        return Decimals.plain(value);
    }

    Line score(Item item) {
        return switch (item.rule()) {
            case Rule.Manual manual -> manual(item);
            case Rule.Timeliness timeliness -> timeliness(item, timeliness);
            case Rule.RequiredSections required -> sections(item, required);
            case Rule.PerMissing rule -> figure(item, rule.value());
            case Rule.Threshold rule -> figure(item, rule.value());
            case Rule.Condition rule -> figure(item, rule.when());
            case Rule.Proportional rule -> figure(item, rule.value());
            case Rule.Bands rule -> figure(item, rule.value());
            case Rule.PerUnit rule -> figure(item, rule.value());
        };
    }

    private Line manual(Item item) {
        GivenPoints given = facts.given().get(item.code());
        return given == null || given.points() == null
                ? missing(item, item.missing(), Working.of(Grounds.NOT_GIVEN))
                : earned(item, given.points(), Working.of(Grounds.GIVEN).by(given));
    }

    private Line timeliness(Item item, Rule.Timeliness rule) {
        Delivery delivery = facts.delivery();
        return switch (delivery.timing()) {
            case null -> deducted(item, rule.noReport(), Working.of(Grounds.NO_REPORT));
            case ON_TIME -> deducted(item, BigDecimal.ZERO, Working.of(Grounds.ON_TIME));
            case LATE -> {
                BigDecimal days = BigDecimal.valueOf(delivery.daysLate());
                BigDecimal sum = capped(rule.late().add(rule.perDay().multiply(days)), rule.cap());
                yield deducted(item, sum, Working.of(Grounds.LATE, days));
            }
            case NOT_RATED -> missing(item, item.missing(), Working.of(Grounds.NOT_RATED));
        };
    }

    private Line sections(Item item, Rule.RequiredSections rule) {
        if (!facts.delivery().counts()) {
            return withoutReport(item);
        }
        List<Section> lacking = rule.sections().stream()
                .filter(section -> !section.isIn(facts.delivery().sections()))
                .toList();
        return lacking.isEmpty()
                ? deducted(item, BigDecimal.ZERO, Working.of(Grounds.SECTIONS_PRESENT))
                : deducted(
                        item,
                        rule.deduct().multiply(BigDecimal.valueOf(lacking.size())),
                        new Working(Grounds.SECTIONS_MISSING, List.copyOf(lacking), null, null, null));
    }

    private Line figure(Item item, String expression) {
        if (!facts.delivery().counts()) {
            return withoutReport(item);
        }
        return switch (facts.readings().get(expression)) {
            case Reading.Measured measured -> measured(item, measured);
            case Reading.Absent absent -> absent(item, absent);
            case null -> absent(item, new Reading.Absent(Why.of(Reason.NOT_IN_REPORT)));
        };
    }

    private Line absent(Item item, Reading.Absent absent) {
        return missing(item, item.missing(), Working.of(Grounds.FIGURE_MISSING).from(absent));
    }

    private Line withoutReport(Item item) {
        WhenMissing treatment = sheet.withoutReport() == WithoutReport.ZERO ? WhenMissing.ZERO : item.missing();
        Reason reason = facts.delivery().notCounted();
        Reading.Absent absent = new Reading.Absent(Why.of(reason == null ? Reason.NO_REPORT : reason));
        return missing(item, treatment, Working.of(Grounds.NO_REPORT).from(absent));
    }

    private Line measured(Item item, Reading.Measured read) {
        Amount amount = Amount.of(item, read.value());
        Working working = amount.working().from(read);
        return amount.deduction() ? deducted(item, amount.points(), working) : earned(item, amount.points(), working);
    }

    private Line missing(Item item, WhenMissing treatment, Working working) {
        Working treated = working.treatedAs(treatment);
        return switch (treatment) {
            case ZERO -> earned(item, BigDecimal.ZERO, treated);
            case FULL -> earned(item, item.points(), treated);
            case EXCLUDE -> Line.excluded(item, treated);
        };
    }

    private Line deducted(Item item, BigDecimal deduction, Working working) {
        return earned(
                item, item.kind() == ItemKind.MINUS ? deduction : item.points().subtract(deduction), working);
    }

    /** For a minus item, what is earned is what is taken off. */
    private Line earned(Item item, BigDecimal points, Working working) {
        BigDecimal amount = rounded(points.max(BigDecimal.ZERO).min(item.points()));
        return switch (item.kind()) {
            case SCORE -> new Line(item, amount, plain(item.points().subtract(amount)), false, working);
            case BONUS -> new Line(item, amount, BigDecimal.ZERO, false, working);
            case MINUS -> new Line(item, plain(amount.negate()), amount, false, working);
        };
    }

    private BigDecimal rounded(BigDecimal points) {
        return plain(points.setScale(sheet.decimals(), RoundingMode.HALF_UP));
    }

    static BigDecimal capped(BigDecimal amount, @Nullable BigDecimal cap) {
        return cap == null ? amount : amount.min(cap);
    }
}
