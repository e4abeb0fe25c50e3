package cn.fazhi.notification.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Where a page ended, as text that callers hand back unread. */
public final class Cursor {
    private static final String SEPARATOR = "\n";

    private Cursor() {}

    /** The cursor after the row with this key, whose parts hold no line breaks. */
    public static String after(String... key) {
        byte[] bytes = String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The parts of the key, if the text is a cursor of so many parts. */
    public static Optional<List<String>> read(String text, int parts) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> found = List.of(key.split(SEPARATOR, -1));
            return found.size() == parts ? Optional.of(found) : Optional.empty();
        } catch (IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }
}
