package cn.fazhi.report.page;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * One row of figures as a clerk sends it.
 *
 * @param number its place in the form, from 0
 * @param asRead what was read; empty if the row says something else than the document already
 */
record FormRow(int number, String code, String value, String qualifier, String asRead, boolean struck) {
    private static final int LONGEST_NUMBER = 24;

    /** How a row remembers what was read. */
    static String asRead(String value, String qualifier) {
        return value + "|" + qualifier;
    }

    /** The name of its figure's field, in the page and in refusals. */
    String codeField() {
        return "code-" + number;
    }

    /** The name of its value's field, in the page and in refusals. */
    String valueField() {
        return "value-" + number;
    }

    boolean isBlank() {
        return code.isEmpty() && value.isEmpty();
    }

    /** Whether it says something else than was read. */
    boolean isCorrection() {
        return !struck && !isBlank() && !asRead(value, qualifier).equals(asRead);
    }

    /** The value as a number; null if it is none. */
    @Nullable BigDecimal amount() {
        String digits = value.replace(",", "").replace("，", "");
        try {
            return digits.length() > LONGEST_NUMBER ? null : new BigDecimal(digits);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
