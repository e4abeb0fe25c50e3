package cn.fazhi.extraction.document;

import java.io.Serial;

/** Carries a fault out of the depth of a document to {@link DocumentReader}, which makes a value of it. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient DocumentFault fault;

    Refused(DocumentProblem problem, Object... arguments) {
        super(problem.name(), null, false, false);
        this.fault = DocumentFault.of(problem, arguments);
    }

    static Refused unsupported(ForeignType type) {
        return new Refused(DocumentProblem.UNSUPPORTED_DOCUMENT, type);
    }

    DocumentFault fault() {
        return fault;
    }
}
