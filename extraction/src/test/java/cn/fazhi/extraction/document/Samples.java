package cn.fazhi.extraction.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sample report, and how the tests look at what was read. */
final class Samples {
    private static final Pattern INDICATOR = Pattern.compile("(.+?)([\\d.]+)(.+)。");

    private Samples() {}

    static byte[] file(String name) {
        try (InputStream content = Samples.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(content, name).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The lines that each form of the sample must give. */
    static List<String> lines() {
        return bare(new String(file("report.txt"), StandardCharsets.UTF_8));
    }

    /** The lines without blanks, in which the forms may differ. */
    static List<String> bare(String text) {
        return text.lines()
                .map(line -> line.replaceAll("[\\s　]", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Name, unit and value of a line of the annex, as the table there has them. */
    static List<String> cells(String line) {
        Matcher parts = INDICATOR.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        return List.of(parts.group(1), parts.group(3), parts.group(2));
    }

    static ReadDocument read(byte[] content) {
        return read(content, DocumentLimits.DEFAULTS);
    }

    static ReadDocument read(byte[] content, DocumentLimits limits) {
        return switch (new DocumentReader(limits).read(content)) {
            case ReadDocument document -> document;
            case RefusedDocument refused ->
                throw new AssertionError(refused.fault().detail().zh());
        };
    }

    static DocumentFault refusal(byte[] content) {
        return refusal(content, DocumentLimits.DEFAULTS);
    }

    static DocumentFault refusal(byte[] content, DocumentLimits limits) {
        return switch (new DocumentReader(limits).read(content)) {
            case ReadDocument document -> throw new AssertionError("read: " + document.text());
            case RefusedDocument refused -> refused.fault();
        };
    }
}
