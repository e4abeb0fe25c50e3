package cn.fazhi.extraction.document;

import java.util.concurrent.Callable;

/** The border to the libraries: what they throw about a document becomes a fault here. */
final class LibraryCall {
    private LibraryCall() {}

    /** Reads with a library; whatever it throws says that the document is damaged. */
    static <T> T reading(DocumentType type, Allowance allowance, Callable<T> reading) {
        try {
            return reading.call();
        } catch (Refused refused) {
            throw refused;
        } catch (OutOfMemoryError large) {
            // What a document unpacks to is counted before; this is for what the counting cannot foresee.
            throw new Refused(
                    DocumentProblem.EXPANDS_TOO_FAR,
                    DocumentLimits.megabytes(allowance.limits().expandedBytes()));
        } catch (StackOverflowError deep) {
            // The libraries recurse over what a document nests, and a hostile one nests without end.
            throw new Refused(
                    DocumentProblem.NESTED_TOO_DEEPLY, allowance.limits().nestingDepth());
        } catch (Exception broken) {
            // Caught this broadly because the libraries answer damage with any exception, unchecked ones too.
            throw new Refused(DocumentProblem.CORRUPT_DOCUMENT, type);
        }
    }
}
