package cn.fazhi.indicator.rubric.model;

import cn.fazhi.contracts.division.DivisionCode;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a rubric: its county's code and a name, such as {@code 990101-annual}. So counties cannot collide. */
public record RubricCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{6}-[a-z0-9]+(-[a-z0-9]+)*");
    private static final int COUNTY_DIGITS = 6;
    private static final int LONGEST = 60;

    /** Reads a code; answers nothing for what is none. */
    public static Optional<RubricCode> parse(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new RubricCode(text))
                : Optional.empty();
    }

    /** Who owns it. */
    public DivisionCode county() {
        return DivisionCode.of(value.substring(0, COUNTY_DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
