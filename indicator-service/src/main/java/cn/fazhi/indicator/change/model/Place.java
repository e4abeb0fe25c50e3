package cn.fazhi.indicator.change.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a log, written as in {@code 3f2a9c01be-1207}: the id of the stream's events. */
public record Place(String log, long number) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{10})-(\\d{1,18})");

    /** Reads it, or answers nothing if it is none. */
    public static Optional<Place> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Place(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return log + "-" + number;
    }
}
