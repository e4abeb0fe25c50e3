package cn.fazhi.extraction.document;

import java.util.concurrent.Callable;

/** The border to the libraries: what they throw about a document becomes a fault here. */
final class LibraryCall {
    private LibraryCall() {}

    /** Reads with a library; whatever it throws says that the document is damaged. */
    static <T> T reading(DocumentType type, DocumentLimits limits, Callable<T> reading) {
        try {
            return reading.call();
        } catch (Refused refused) {
            throw refused;
        } catch (StackOverflowError deep) {
            // The libraries recurse over what a document nests, and a hostile one nests without end.
            throw new Refused(DocumentProblem.NESTED_TOO_DEEPLY, limits.nestingDepth());
        } catch (Exception broken) {
            // Caught this broadly because the libraries answer damage with any exception, unchecked ones too.
            throw new Refused(DocumentProblem.CORRUPT_DOCUMENT, type);
        }
    }
}
