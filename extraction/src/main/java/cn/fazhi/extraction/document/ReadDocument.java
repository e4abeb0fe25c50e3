package cn.fazhi.extraction.document;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Severity;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A document that was read.
 *
 * @param text one paragraph or table row per line; the text of a {@link DocumentType#TEXT} document is kept to the
 *     character, without a byte order mark
 * @param pages how many pages it has, if its type has pages
 * @param unreadPages the pages, counted from 1, that show something but hold no text, such as a scanned annex
 */
public record ReadDocument(DocumentType type, String text, OptionalInt pages, List<Integer> unreadPages)
        implements DocumentResult {
    private static final String PAGES_UNREAD = "PAGES_UNREAD";
    private static final int MOST_NAMED = 20;

    public ReadDocument {
        unreadPages = List.copyOf(unreadPages);
    }

    /** What the reader of the report should know about the document itself: pages that hold no text. */
    public List<Finding> findings() {
        return unreadPages.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        PAGES_UNREAD,
                        Severity.WARNING,
                        List.of(),
                        DocumentMessages.of("finding." + PAGES_UNREAD, List.of(pagesInWords())),
                        List.of()));
    }

    private String pagesInWords() {
        String first =
                unreadPages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return unreadPages.size() > MOST_NAMED ? first + " …" : first;
    }

    static ReadDocument withoutPages(DocumentType type, String text) {
        return new ReadDocument(type, text, OptionalInt.empty(), List.of());
    }
}
