package cn.fazhi.report.http;

import cn.fazhi.report.document.PlainText;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a list goes on: the key of the last entry that was shown. Callers pass it back unread.
 *
 * @param parts the parts of the key, none of which holds a line break
 */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\n";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(Object... parts) {
        return new Cursor(List.of(parts).stream().map(String::valueOf).toList());
    }

    /** Reads what {@link #text} wrote for a key of that many parts. */
    public static Optional<Cursor> parse(String text, int size) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(key.split(SEPARATOR, -1));
            return parts.size() == size && PlainText.isStorable(key)
                    ? Optional.of(new Cursor(parts))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }
}
