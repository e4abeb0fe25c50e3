package cn.fazhi.indicator.rubric.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * How an item comes to its points. A {@code value} or {@code when} is an expression over indicators, which the facts hold
 * the reading of. No number is negative.
 */
public sealed interface Rule {
    /** The expression that is read; null for what rests on something else than figures. */
    default @Nullable String expression() {
        return null;
    }

    /**
     * 每缺一项扣分: each unit that is missing takes some points off. A unit that is begun is missing.
     *
     * @param required how many there should be
     * @param deduct for each that is missing
     * @param cap the most that is taken off; null for all of the item's points
     */
    record PerMissing(
            String value,
            BigDecimal required,
            BigDecimal deduct,
            @Nullable BigDecimal cap) implements Rule {
        @Override
        public String expression() {
            return value;
        }
    }

    /**
     * 达标给分: all points if the value is at least, or at most, the limit.
     *
     * @param otherwise what is given else
     */
    record Threshold(String value, BigDecimal limit, Side side, BigDecimal otherwise) implements Rule {
        @Override
        public String expression() {
            return value;
        }
    }

    /** Where a value has to be. */
    enum Side {
        AT_LEAST,
        AT_MOST
    }

    /**
     * 符合条件给分: all points if it is true.
     *
     * @param otherwise what is given else
     */
    record Condition(String when, BigDecimal otherwise) implements Rule {
        @Override
        public String expression() {
            return when;
        }
    }

    /**
     * 按比例给分: from nothing to all points, in proportion. {@code full} below {@code from} means that less is better.
     *
     * @param from the value that gives nothing
     * @param full the value that gives everything; it differs from the other
     */
    record Proportional(String value, BigDecimal from, BigDecimal full) implements Rule {
        @Override
        public String expression() {
            return value;
        }
    }

    /** 分档给分: what the band that holds the value gives; nothing outside of all bands. */
    record Bands(String value, List<Band> bands) implements Rule {
        public Bands {
            bands = List.copyOf(bands);
        }

        @Override
        public String expression() {
            return value;
        }
    }

    /**
     * 每件（人）加扣分: each whole unit beyond the free ones counts: for a bonus item it gives, else it takes off.
     *
     * @param cap the most that all together give or take; null for all of the item's points
     */
    record PerUnit(
            String value,
            BigDecimal free,
            BigDecimal each,
            @Nullable BigDecimal cap) implements Rule {
        @Override
        public String expression() {
            return value;
        }
    }

    /**
     * 报送及时性.
     *
     * @param late taken off a late report
     * @param perDay taken off for each calendar day that it is late
     * @param cap the most that is taken off for being late; null for all of the item's points
     * @param noReport taken off where no report was handed in, or it was returned or withdrawn
     */
    record Timeliness(
            BigDecimal late, BigDecimal perDay, @Nullable BigDecimal cap, BigDecimal noReport) implements Rule {}

    /**
     * 报告要素: parts that the report must have.
     *
     * @param deduct for each that is not there
     */
    record RequiredSections(List<Section> sections, BigDecimal deduct) implements Rule {
        public RequiredSections {
            sections = List.copyOf(sections);
        }
    }

    /** 人工评分: an officer gives the points, with a reason. */
    record Manual() implements Rule {}
}
