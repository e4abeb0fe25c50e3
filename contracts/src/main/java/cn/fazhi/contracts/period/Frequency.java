package cn.fazhi.contracts.period;

import java.util.Locale;

/** How often a programme asks for a report. */
public enum Frequency {
    YEARLY(1),
    HALF_YEARLY(2),
    QUARTERLY(4),
    MONTHLY(12);

    private final int periodsPerYear;

    Frequency(int periodsPerYear) {
        this.periodsPerYear = periodsPerYear;
    }

    public int periodsPerYear() {
        return periodsPerYear;
    }

    public int monthsPerPeriod() {
        return 12 / periodsPerYear;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
