package cn.fazhi.extraction.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Decodes bytes whose encoding nobody states. A byte order mark decides; else what is valid UTF-8 is UTF-8, for text in
 * GB18030 is almost never; else what is mostly Chinese as UTF-16 is that; else GB18030, which holds GBK and GB2312.
 */
final class TextEncoding {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 2_000;

    private TextEncoding() {}

    /** The text without a byte order mark, or nothing if the bytes are no text in any of the encodings. */
    static Optional<String> decode(byte[] content) {
        Optional<Charset> marked = marked(content);
        if (marked.isPresent()) {
            return strictly(content, marked.get()).map(TextEncoding::withoutMark);
        }
        return strictly(content, StandardCharsets.UTF_8)
                .filter(text -> text.indexOf('\0') < 0)
                .or(() -> utf16(content))
                .or(() -> strictly(content, GB18030));
    }

    /** The encoding that a byte order mark tells. */
    static Optional<Charset> marked(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(content, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> utf16(byte[] content) {
        return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .flatMap(charset -> strictly(content, charset).stream())
                .filter(TextEncoding::isChinese)
                .findFirst();
    }

    // Bytes of GB18030 read as UTF-16 are Chinese characters too, but never the ASCII and punctuation among them.
    private static boolean isChinese(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long known = sample.chars().filter(TextEncoding::isUsual).count();
        long telling = sample.chars()
                .filter(c -> c < 0x80 && isUsual(c) || c == '，' || c == '。' || c == '、')
                .count();
        return known * 10 >= sample.length() * 9L && telling * 50 >= sample.length();
    }

    private static boolean isUsual(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= ' ' && c < 0x7F
                || c >= 0x4E00 && c < 0xA000
                || c >= 0x3000 && c < 0x3020
                || c >= 0xFF00 && c < 0xFF60
                || c >= 0x2010 && c < 0x2030;
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
