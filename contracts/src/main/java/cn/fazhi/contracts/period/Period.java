package cn.fazhi.contracts.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 报告期, written {@code 2024}, {@code 2024-H1}, {@code 2024-Q3} or {@code 2024-09}.
 *
 * @param year the calendar year, 1949 to 9999
 * @param frequency how many such periods a year has
 * @param ordinal the number within the year, from 1
 */
public record Period(int year, Frequency frequency, int ordinal) implements Comparable<Period> {
    private static final int FIRST_YEAR = 1949;
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::firstDay).thenComparing(Period::lastDay);

    public Period {
        if (year < FIRST_YEAR || year > 9999 || ordinal < 1 || ordinal > frequency.periodsPerYear()) {
            throw new IllegalArgumentException("no such period: " + year + " " + frequency + " " + ordinal);
        }
    }

    /** The whole year. */
    public static Period ofYear(int year) {
        return new Period(year, Frequency.YEARLY, 1);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Period of(String text) {
        Matcher matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a period is written 2024, 2024-H1, 2024-Q3 or 2024-09, and this is '" + text + "'");
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return new Period(year, Frequency.HALF_YEARLY, Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            return new Period(year, Frequency.QUARTERLY, Integer.parseInt(matcher.group(3)));
        }
        if (matcher.group(4) != null) {
            return new Period(year, Frequency.MONTHLY, Integer.parseInt(matcher.group(4)));
        }
        return ofYear(year);
    }

    /** Reads a period as {@link #of} does, and answers nothing where that would throw. */
    public static Optional<Period> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (ordinal - 1) * frequency.monthsPerPeriod() + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(frequency.monthsPerPeriod()).minusDays(1);
    }

    /**
     * The period of the same frequency just before this one.
     *
     * @throws IllegalArgumentException if this is the first that there is
     */
    public Period previous() {
        return ordinal > 1
                ? new Period(year, frequency, ordinal - 1)
                : new Period(year - 1, frequency, frequency.periodsPerYear());
    }

    /** The same part of the year before: 2023-Q3 for 2024-Q3; none for the first year that there is. */
    public Optional<Period> yearBefore() {
        return year > FIRST_YEAR ? Optional.of(new Period(year - 1, frequency, ordinal)) : Optional.empty();
    }

    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (frequency) {
            case YEARLY -> "%04d".formatted(year);
            case HALF_YEARLY -> "%04d-H%d".formatted(year, ordinal);
            case QUARTERLY -> "%04d-Q%d".formatted(year, ordinal);
            case MONTHLY -> "%04d-%02d".formatted(year, ordinal);
        };
    }
}
