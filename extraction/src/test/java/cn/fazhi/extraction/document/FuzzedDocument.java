package cn.fazhi.extraction.document;

/** What must hold of any bytes that are given to the reader. */
final class FuzzedDocument {
    private static final DocumentReader READER = new DocumentReader(DocumentLimits.DEFAULTS);

    private FuzzedDocument() {}

    static void read(byte[] content) {
        READER.read(content);
    }
}
