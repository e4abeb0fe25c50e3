package cn.fazhi.extraction.document;

import java.util.List;
import java.util.OptionalInt;

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
    public ReadDocument {
        unreadPages = List.copyOf(unreadPages);
    }

    static ReadDocument withoutPages(DocumentType type, String text) {
        return new ReadDocument(type, text, OptionalInt.empty(), List.of());
    }
}
