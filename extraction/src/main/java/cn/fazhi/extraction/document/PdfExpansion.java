package cn.fazhi.extraction.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * Holds what the streams of a PDF unpack to against the limit, before the library unpacks any of them in memory. The
 * streams are found by their mark in the raw bytes, so nothing that the file says about itself is believed.
 */
final class PdfExpansion {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final String IMAGE = "/Image";
    private static final int DICTIONARY_BYTES = 1_000;
    private static final int BUFFER_BYTES = 1 << 16;
    /** Packed streams within packed streams. */
    private static final int LAYERS = 4;

    private final byte[] content;
    private final Allowance allowance;
    private long expanded;

    private PdfExpansion(byte[] content, Allowance allowance) {
        this.content = content;
        this.allowance = allowance;
    }

    static void check(byte[] content, Allowance allowance) {
        PdfExpansion expansion = new PdfExpansion(content, allowance);
        for (int at = 0; at < content.length - STREAM.length; at++) {
            if (expansion.isAt(STREAM, at) && !expansion.isAt(END, at - END.length)) {
                expansion.count(at);
            }
        }
    }

    private void count(int mark) {
        allowance.checkTime();
        int data = mark + STREAM.length;
        while (data < content.length && (content[data] == '\r' || content[data] == '\n')) {
            data++;
        }
        long before = expanded;
        PdfFilters filters = PdfFilters.named(dictionary(mark));
        if (filters.areMixed()) {
            filters.unpack(data(data), this::add);
        }
        for (int layers = 1; layers <= LAYERS && isPacked(data, layers); layers++) {
            unpack(data, layers);
        }
        if (dictionary(mark).contains(IMAGE)) {
            // Pictures are never unpacked for their text, so each counts alone: one that only pretends is still
            // bounded.
            expanded = before;
        }
    }

    private boolean isPacked(int data, int layers) {
        try (InputStream packed = layered(data, layers - 1)) {
            int first = packed.read();
            int second = packed.read();
            return (first & 0x0F) == 8 && second >= 0 && ((first << 8) | second) % 31 == 0;
        } catch (IOException notPacked) {
            return false;
        }
    }

    private void unpack(int data, int layers) {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream unpacked = layered(data, layers)) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                add(read);
            }
        } catch (IOException endsHere) {
            // What is damaged or only looks packed has been counted as far as it goes.
            return;
        }
    }

    private void add(int more) {
        allowance.checkTime();
        expanded += more;
        if (expanded > allowance.limits().expandedBytes()) {
            throw new Refused(
                    DocumentProblem.EXPANDS_TOO_FAR,
                    DocumentLimits.megabytes(allowance.limits().expandedBytes()));
        }
    }

    private InputStream layered(int data, int layers) {
        InputStream stream = new ByteArrayInputStream(content, data, content.length - data);
        for (int i = 0; i < layers; i++) {
            stream = new InflaterInputStream(stream);
        }
        return stream;
    }

    /** What stands between the start of the object and the mark of its stream. */
    private String dictionary(int mark) {
        int start = mark;
        while (start > Math.max(0, mark - DICTIONARY_BYTES) && !isAt(OBJECT, start)) {
            start--;
        }
        return new String(content, start, mark - start, StandardCharsets.ISO_8859_1);
    }

    private byte[] data(int from) {
        int to = from;
        while (to < content.length && !isAt(END_STREAM, to)) {
            to++;
        }
        return Arrays.copyOfRange(content, from, to);
    }

    private boolean isAt(byte[] word, int at) {
        if (at < 0 || at + word.length > content.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (content[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
