package cn.fazhi.local.sample;

import java.util.regex.Pattern;

/** Fills in {@code {{year}}}, {@code {{year+1}}} and {@code {{year-1}}}, and any other distance. */
final class YearPlaceholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{year([+-]\\d+)?}}");

    private YearPlaceholders() {}

    static String fill(String text, int year) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found ->
                        Integer.toString(year + (found.group(1) == null ? 0 : Integer.parseInt(found.group(1)))));
    }
}
