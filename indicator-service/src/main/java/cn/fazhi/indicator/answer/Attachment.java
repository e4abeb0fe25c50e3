package cn.fazhi.indicator.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that was written completely before its first byte is sent. So a failure half way is an answer and not half a
 * file, and a slow reader does not hold the transaction that it was read in.
 *
 * @param path of the file, which is gone as soon as it is sent
 * @param name for the reader, in the reader's language
 * @param plainName the same in letters and digits, for clients that know no other
 */
public record Attachment(Path path, String name, String plainName, String mediaType, Locale language) {
    /** Writes something to a stream that somebody else opens and closes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the file. */
    public static Path written(Content content) {
        try {
            Path path = Files.createTempFile("fazhi-export", null);
            try (OutputStream out = Files.newOutputStream(path)) {
                content.writeTo(out);
                return path;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name twice (RFC 6266): readable in RFC 5987's writing, and plain. */
    String disposition() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''" + encoded;
    }
}
