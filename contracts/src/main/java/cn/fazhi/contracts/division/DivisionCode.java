package cn.fazhi.contracts.division;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statistical division code: 2 digits for a province, 4 for a prefecture, 6 for a county, 9 for a township. A code's
 * prefix is its parent, so rolling up is cutting off, never a lookup.
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d(?:\\d{2}(?:\\d{2}(?:\\d{3})?)?)?");

    public DivisionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a division code has 2, 4, 6 or 9 digits, and this is '" + value + "'");
        }
    }

    /**
     * Reads a code of 2, 4, 6 or 9 digits, or the 12-digit form of the statistical tables, in which a division above the
     * village is padded with zeros.
     *
     * @throws IllegalArgumentException if the text is none of these, or names a village
     */
    public static DivisionCode of(String text) {
        String code = text.strip();
        return new DivisionCode(code.length() == 12 ? withoutPadding(code) : code);
    }

    /** Reads a code as {@link #of} does, and answers nothing where that would throw. */
    public static Optional<DivisionCode> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private static String withoutPadding(String code) {
        if (!code.endsWith("000")) {
            return code;
        }
        String township = code.substring(0, 9);
        if (!township.endsWith("000")) {
            return township;
        }
        String county = code.substring(0, 6);
        if (!county.endsWith("00")) {
            return county;
        }
        return county.endsWith("0000") ? county.substring(0, 2) : county.substring(0, 4);
    }

    /** The rank that the number of digits stands for. */
    public DivisionLevel level() {
        return switch (value.length()) {
            case 2 -> DivisionLevel.PROVINCE;
            case 4 -> DivisionLevel.PREFECTURE;
            case 6 -> DivisionLevel.COUNTY;
            default -> DivisionLevel.TOWNSHIP;
        };
    }

    public boolean isTownship() {
        return level() == DivisionLevel.TOWNSHIP;
    }

    /** The division that this one belongs to; a province has none. */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(at(DivisionLevel.PROVINCE));
            case COUNTY -> Optional.of(at(DivisionLevel.PREFECTURE));
            case TOWNSHIP -> Optional.of(at(DivisionLevel.COUNTY));
        };
    }

    /**
     * The division of the given level that this one lies in.
     *
     * @throws IllegalArgumentException if the level is below this division's own
     */
    public DivisionCode at(DivisionLevel level) {
        if (level.digits() > value.length()) {
            throw new IllegalArgumentException(value + " is not within a " + level);
        }
        return new DivisionCode(value.substring(0, level.digits()));
    }

    /** Whether the other division is this one or lies in it. */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(value);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
