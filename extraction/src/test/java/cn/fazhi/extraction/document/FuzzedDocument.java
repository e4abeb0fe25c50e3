package cn.fazhi.extraction.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of any bytes that are given to the reader: they are read into text that can be kept, or refused. */
final class FuzzedDocument {
    private static final DocumentLimits LIMITS =
            DocumentLimits.DEFAULTS.withTextLength(1_000_000).withTime(Duration.ofSeconds(5));
    private static final DocumentReader READER = new DocumentReader(LIMITS);

    private FuzzedDocument() {}

    static void read(byte[] content) {
        switch (READER.read(content)) {
            case ReadDocument document -> {
                assertThat(document.text()).isNotBlank().hasSizeLessThanOrEqualTo(LIMITS.textLength());
                byte[] kept = document.text().getBytes(StandardCharsets.UTF_8);
                assertThat(new String(kept, StandardCharsets.UTF_8)).isEqualTo(document.text());
                assertThat(document.text().indexOf('\0')).isNegative();
            }
            case RefusedDocument refused ->
                assertThat(refused.fault().remedy().zh()).isNotBlank().doesNotContain("{");
        }
    }

    /** A package whose parts are not compressed, as fuzzing the compressed bytes would only damage them. */
    static void readPackage(String first, String firstContent, String fuzzed, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            store(zip, first, firstContent.getBytes(StandardCharsets.UTF_8));
            store(zip, fuzzed, content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        read(bytes.toByteArray());
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
