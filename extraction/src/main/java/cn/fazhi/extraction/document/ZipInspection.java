package cn.fazhi.extraction.document;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Holds a package against the limits before anything reads it. What the package states about its sizes is not believed:
 * each entry is unpacked and counted, and nothing of it kept.
 */
final class ZipInspection {
    /** Small packages of mostly repeated markup compress well and do no harm. */
    private static final long HARMLESS_BYTES = 4L << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private final byte[] content;
    private final Allowance allowance;

    ZipInspection(byte[] content, Allowance allowance) {
        this.content = content;
        this.allowance = allowance;
    }

    /** Counts the marks of the directory's entries, so that no directory of millions is built. */
    void countEntries() {
        int entries = 0;
        for (int at = 0; at + 3 < content.length; at++) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 1 && content[at + 3] == 2) {
                entries++;
            }
        }
        if (entries > allowance.limits().zipEntries()) {
            throw new Refused(
                    DocumentProblem.TOO_MANY_ENTRIES, allowance.limits().zipEntries());
        }
    }

    void expand(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long expanded = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused(DocumentProblem.ENCRYPTED_DOCUMENT);
            }
            try (InputStream part = zip.getInputStream(entry)) {
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    expanded += read;
                    allowance.checkTime();
                    check(expanded);
                }
            }
        }
    }

    private void check(long expanded) {
        if (expanded > allowance.limits().expandedBytes()) {
            throw new Refused(
                    DocumentProblem.EXPANDS_TOO_FAR,
                    DocumentLimits.megabytes(allowance.limits().expandedBytes()));
        }
        if (expanded > HARMLESS_BYTES
                && expanded / content.length >= allowance.limits().expansionRatio()) {
            throw new Refused(
                    DocumentProblem.COMPRESSED_TOO_MUCH, allowance.limits().expansionRatio());
        }
    }
}
