package cn.fazhi.contracts.catalogue;

import java.util.Locale;
import java.util.Set;

/** What a check is asked of, and the names that its condition may use besides codes. */
public enum Each {
    /** The report as a whole: the year in its text, and the year of the period it is handed in for. */
    REPORT("year", "period_year"),
    /** Every percentage. */
    RATE("value"),
    /** Every figure that is neither a percentage nor an amount of money. */
    COUNT("value"),
    /** Every additive figure that the report of the year before had as well. */
    SUM("value", "previous"),
    /** Every second value of a code: {@code value} counts, {@code rival} does not. */
    RIVAL("value", "rival"),
    /** Every total with the parts that it is cut into. */
    ENUMERATION("total", "parts");

    private final Set<String> attributes;

    Each(String... attributes) {
        this.attributes = Set.of(attributes);
    }

    public Set<String> attributes() {
        return attributes;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
