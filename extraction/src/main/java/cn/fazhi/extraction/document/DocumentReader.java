package cn.fazhi.extraction.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads documents into text. Immutable and safe for use by many threads. It opens no file and no connection, and any
 * content gives an answer: what is wrong with a document is a {@link RefusedDocument}, never an exception.
 */
public final class DocumentReader {
    private final DocumentLimits limits;

    public DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document from a stream, and no more of it than the limit on its size.
     *
     * @throws IOException if the stream itself fails
     */
    public DocumentResult read(InputStream content) throws IOException {
        return read(content.readNBytes(limits.fileBytes() + 1));
    }

    /** Reads a document. */
    public DocumentResult read(byte[] content) {
        try {
            return checked(content);
        } catch (Refused refused) {
            return new RefusedDocument(refused.fault());
        }
    }

    /**
     * Whether the content is text without a format, which is read in no time and memory to speak of; what has a format
     * is better read by few threads at once.
     */
    public static boolean isPlainText(byte[] content) {
        return Signature.of(content) == Signature.TEXT && !HtmlText.isHtml(content);
    }

    private ReadDocument checked(byte[] content) {
        if (content.length > limits.fileBytes()) {
            throw new Refused(DocumentProblem.DOCUMENT_TOO_LARGE, DocumentLimits.megabytes(limits.fileBytes()));
        }
        ReadDocument document = readAs(Signature.of(content), content, Allowance.of(limits));
        if (document.text().isBlank()) {
            throw new Refused(DocumentProblem.EMPTY_DOCUMENT);
        }
        return document;
    }

    // Each reader is named only in its own branch, so that its library is loaded when it is first needed.
    private ReadDocument readAs(Signature signature, byte[] content, Allowance allowance) {
        return switch (signature) {
            case TEXT -> PlainText.read(content, allowance);
            case PDF -> PdfText.read(content, allowance);
            case ZIP -> PackagedText.read(content, allowance);
            case OLE -> DocText.read(content, allowance);
            case EMPTY -> throw new Refused(DocumentProblem.EMPTY_DOCUMENT);
            case IMAGE -> throw Refused.unsupported(ForeignType.IMAGE);
            case ARCHIVE -> throw Refused.unsupported(ForeignType.ARCHIVE);
            case RICH_TEXT -> throw Refused.unsupported(ForeignType.RICH_TEXT);
        };
    }
}
