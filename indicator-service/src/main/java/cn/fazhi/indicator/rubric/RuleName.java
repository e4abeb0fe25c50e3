package cn.fazhi.indicator.rubric;

import java.util.Locale;
import java.util.Set;

/** The rules as a sheet names them, and the fields that each has. */
enum RuleName {
    PER_MISSING("value", "required", "deduct", "cap"),
    THRESHOLD("value", "atLeast", "atMost", "otherwise"),
    CONDITION("when", "otherwise"),
    PROPORTIONAL("value", "from", "full"),
    BANDS("value", "bands"),
    PER_UNIT("value", "free", "each", "cap"),
    TIMELINESS("late", "perDay", "cap", "noReport"),
    SECTIONS("sections", "deduct"),
    MANUAL();

    private final Set<String> fields;

    RuleName(String... fields) {
        this.fields = Set.of(fields);
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    /** Whether it takes points off, which a bonus item has none of. */
    boolean takesOff() {
        return this == PER_MISSING || this == TIMELINESS || this == SECTIONS;
    }

    String fieldNames() {
        return String.join(", ", fields.stream().sorted().toList());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
