package cn.fazhi.extraction.document;

import cn.fazhi.contracts.figure.LocalizedText;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a document was refused, with what the messages name: the limit, or what was recognised.
 *
 * @param arguments in the order of the messages' placeholders: strings, and a {@link LocalizedText} for what differs
 *     between the languages
 */
public record DocumentFault(DocumentProblem problem, List<Object> arguments) {
    public DocumentFault {
        arguments = List.copyOf(arguments);
    }

    static DocumentFault of(DocumentProblem problem, Object... arguments) {
        return new DocumentFault(
                problem, Arrays.stream(arguments).map(DocumentFault::said).toList());
    }

    private static Object said(Object argument) {
        return switch (argument) {
            case ForeignType type -> DocumentMessages.of("type." + type, List.of());
            case Number number -> String.format(Locale.ROOT, "%,d", number);
            default -> String.valueOf(argument);
        };
    }

    /** The code as callers see it, such as {@code SCANNED_DOCUMENT}. */
    public String code() {
        return problem.name();
    }

    /** What is wrong, in a few words. */
    public LocalizedText title() {
        return DocumentMessages.of(code() + ".title", arguments);
    }

    /** What is wrong. */
    public LocalizedText detail() {
        return DocumentMessages.of(code() + ".detail", arguments);
    }

    /** What would be right. */
    public LocalizedText remedy() {
        return DocumentMessages.of(code() + ".remedy", arguments);
    }
}
