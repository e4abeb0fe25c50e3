package cn.fazhi.extraction.document;

import java.time.Duration;

/**
 * How much a document may ask for. A document over a limit is refused with a fault that names the limit.
 *
 * @param fileBytes size of the file
 * @param zipEntries entries of a package (docx, OFD)
 * @param expandedBytes what a package, or a PDF's streams, unpack to
 * @param expansionRatio unpacked size to file size of a package
 * @param pages pages of a PDF or OFD
 * @param nestingDepth XML or HTML elements within one another
 * @param textLength characters (UTF-16 units) of the text that is read
 * @param time how long the reading may take
 */
public record DocumentLimits(
        int fileBytes,
        int zipEntries,
        long expandedBytes,
        int expansionRatio,
        int pages,
        int nestingDepth,
        int textLength,
        Duration time) {
    private static final int MEGABYTE = 1 << 20;

    /** 20 MB, 2,000 entries, 200 MB unpacked, 100 to 1, 500 pages, 200 elements deep, 5 M characters, 20 seconds. */
    public static final DocumentLimits DEFAULTS = new DocumentLimits(
            20 * MEGABYTE, 2_000, 200L * MEGABYTE, 100, 500, 200, 5 * MEGABYTE, Duration.ofSeconds(20));

    public DocumentLimits {
        if (fileBytes <= 0
                || zipEntries <= 0
                || expandedBytes <= 0
                || expansionRatio <= 0
                || pages <= 0
                || nestingDepth <= 0
                || textLength <= 0
                || !time.isPositive()) {
            throw new IllegalArgumentException("a limit on documents must be positive");
        }
    }

    public DocumentLimits withFileBytes(int most) {
        return new DocumentLimits(
                most, zipEntries, expandedBytes, expansionRatio, pages, nestingDepth, textLength, time);
    }

    public DocumentLimits withZipEntries(int most) {
        return new DocumentLimits(
                fileBytes, most, expandedBytes, expansionRatio, pages, nestingDepth, textLength, time);
    }

    public DocumentLimits withExpandedBytes(long most) {
        return new DocumentLimits(fileBytes, zipEntries, most, expansionRatio, pages, nestingDepth, textLength, time);
    }

    public DocumentLimits withExpansionRatio(int most) {
        return new DocumentLimits(fileBytes, zipEntries, expandedBytes, most, pages, nestingDepth, textLength, time);
    }

    public DocumentLimits withPages(int most) {
        return new DocumentLimits(
                fileBytes, zipEntries, expandedBytes, expansionRatio, most, nestingDepth, textLength, time);
    }

    public DocumentLimits withNestingDepth(int most) {
        return new DocumentLimits(fileBytes, zipEntries, expandedBytes, expansionRatio, pages, most, textLength, time);
    }

    public DocumentLimits withTextLength(int most) {
        return new DocumentLimits(
                fileBytes, zipEntries, expandedBytes, expansionRatio, pages, nestingDepth, most, time);
    }

    public DocumentLimits withTime(Duration most) {
        return new DocumentLimits(
                fileBytes, zipEntries, expandedBytes, expansionRatio, pages, nestingDepth, textLength, most);
    }

    /** A number of bytes as people read it. */
    static String megabytes(long bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " B";
    }
}
