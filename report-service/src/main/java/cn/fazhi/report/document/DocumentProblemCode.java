package cn.fazhi.report.document;

import cn.fazhi.edge.problem.ProblemCode;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.extraction.document.DocumentFault;
import cn.fazhi.extraction.document.DocumentProblem;

/** How what is wrong with a document is answered over HTTP. */
public record DocumentProblemCode(DocumentProblem problem) implements ProblemCode {
    /** The refusal of the part that the document came in. */
    static Refusal refusal(DocumentFault fault, String field) {
        return new Refusal(new DocumentProblemCode(fault.problem()), field, fault.arguments());
    }

    @Override
    public String name() {
        return problem.name();
    }

    @Override
    public int status() {
        return switch (problem) {
            case UNSUPPORTED_DOCUMENT -> 415;
            case DOCUMENT_TOO_LARGE, DOCUMENT_TEXT_TOO_LONG -> 413;
            case CORRUPT_DOCUMENT,
                    ENCRYPTED_DOCUMENT,
                    SCANNED_DOCUMENT,
                    EMPTY_DOCUMENT,
                    UNSAFE_DOCUMENT,
                    DOCUMENT_WITH_MACROS,
                    TOO_MANY_ENTRIES,
                    EXPANDS_TOO_FAR,
                    COMPRESSED_TOO_MUCH,
                    TOO_MANY_PAGES,
                    NESTED_TOO_DEEPLY,
                    TAKES_TOO_LONG -> 422;
        };
    }

    @Override
    public String bundle() {
        return "problems.documents";
    }
}
