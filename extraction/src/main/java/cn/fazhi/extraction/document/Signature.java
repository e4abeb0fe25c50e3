package cn.fazhi.extraction.document;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** What the first bytes of a file say. */
enum Signature {
    EMPTY,
    ZIP("504b0304"),
    OLE("d0cf11e0a1b11ae1"),
    PDF,
    IMAGE("89504e47", "ffd8ff", "47494638", "49492a00", "4d4d002a", "38425053"),
    ARCHIVE("52617221", "377abcaf", "1f8b08", "425a68", "504b0506", "fd377a58"),
    RICH_TEXT("7b5c727466"),
    /** Anything else, which may be text. */
    TEXT;

    /** Readers of PDF look for its mark in this many bytes, for mail systems put lines before it. */
    private static final int PDF_MARK_WITHIN = 1024;

    private final List<byte[]> marks;

    Signature(String... marks) {
        this.marks = List.of(marks).stream().map(HexFormat.of()::parseHex).toList();
    }

    static Signature of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        for (Signature signature : values()) {
            if (signature.marks.stream().anyMatch(mark -> startsWith(content, 0, mark))) {
                return signature;
            }
        }
        return isBitmap(content) ? IMAGE : isPdf(content) ? PDF : TEXT;
    }

    private static boolean isPdf(byte[] content) {
        byte[] mark = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < Math.min(PDF_MARK_WITHIN, content.length); at++) {
            if (startsWith(content, at, mark)) {
                return true;
            }
        }
        return false;
    }

    // BM and RIFF are also words, so more than the letters must fit.
    private static boolean isBitmap(byte[] content) {
        boolean bmp = startsWith(content, 0, new byte[] {'B', 'M'}) && startsWith(content, 6, new byte[4]);
        boolean webp = startsWith(content, 0, new byte[] {'R', 'I', 'F', 'F'})
                && startsWith(content, 8, new byte[] {'W', 'E', 'B', 'P'});
        return bmp || webp;
    }

    private static boolean startsWith(byte[] content, int at, byte[] mark) {
        if (content.length < at + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
