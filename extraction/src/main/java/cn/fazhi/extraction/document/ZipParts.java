package cn.fazhi.extraction.document;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;

/** The parts of a package in memory, opened only if all of them together stay within the limits. */
final class ZipParts implements Closeable {
    private final ZipFile zip;
    private final List<String> names;

    private ZipParts(ZipFile zip, List<String> names) {
        this.zip = zip;
        this.names = names;
    }

    static ZipParts open(byte[] content, Allowance allowance) {
        ZipInspection inspection = new ZipInspection(content, allowance);
        inspection.countEntries();
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            inspection.expand(zip, entries);
            return new ZipParts(
                    zip, entries.stream().map(entry -> plain(entry.getName())).toList());
        } catch (IOException | IllegalArgumentException broken) {
            // The two ways in which the library says that a package is damaged.
            throw Refused.unsupported(ForeignType.ARCHIVE);
        }
    }

    /** The names of the parts, without a leading slash. */
    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The content of a part that must be there. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        ZipArchiveEntry found = entry == null ? zip.getEntry("/" + name) : entry;
        if (found == null) {
            throw new IOException("no part " + name);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String plain(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }
}
