package cn.fazhi.indicator.ranking.model;

import cn.fazhi.contracts.division.DivisionCode;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The last entry of a page, after which the next one goes on. Reports that come in between two pages neither repeat nor
 * hide an entry that has not moved.
 *
 * @param value of the last entry; null if it had none
 */
public record Cursor(Sort sort, @Nullable BigDecimal value, String township) {
    private static final String SEPARATOR = "|";
    private static final int PARTS = 3;

    /** The text that {@link #parse} reads. */
    public String text() {
        String plain = sort + SEPARATOR + (value == null ? "" : value.toPlainString()) + SEPARATOR + township;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor of that order, and answers nothing for anything else. */
    public static Optional<Cursor> parse(String text, Sort sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split("\\" + SEPARATOR, PARTS);
            if (parts.length != PARTS || !parts[0].equals(sort.toString())) {
                return Optional.empty();
            }
            BigDecimal value = parts[1].isEmpty() ? null : new BigDecimal(parts[1]);
            return DivisionCode.parse(parts[2]).map(code -> new Cursor(sort, value, code.value()));
        } catch (IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }
}
