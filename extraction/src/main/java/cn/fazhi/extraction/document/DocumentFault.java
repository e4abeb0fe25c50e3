package cn.fazhi.extraction.document;

import cn.fazhi.contracts.figure.LocalizedText;

import java.util.List;

/**
 * Why a document was refused, with what the messages name: the limit, or what was recognised.
 *
 * @param arguments in the order of the messages' placeholders
 */
public record DocumentFault(DocumentProblem problem, List<Object> arguments) {
    public DocumentFault {
        arguments = List.copyOf(arguments);
    }

    static DocumentFault of(DocumentProblem problem, Object... arguments) {
        return new DocumentFault(problem, List.of(arguments));
    }

    /** The code as callers see it, such as {@code SCANNED_DOCUMENT}. */
    public String code() {
        return problem.name();
    }

    /** What is wrong. */
    public LocalizedText detail() {
        return DocumentMessages.of(this, "detail");
    }

    /** What would be right. */
    public LocalizedText remedy() {
        return DocumentMessages.of(this, "remedy");
    }
}
