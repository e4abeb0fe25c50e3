package cn.fazhi.extraction.document;

import java.util.List;

/** A cell of a table with its paragraphs. The places that a merged cell covers are {@link #EMPTY} cells. */
record TableCell(List<String> paragraphs) {
    static final TableCell EMPTY = new TableCell(List.of());

    TableCell {
        paragraphs = paragraphs.stream()
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    static TableCell of(String text) {
        return new TableCell(List.of(text));
    }

    /** The text in one line, without the blanks that spread Chinese characters over a cell. */
    String text() {
        return CjkSpacing.tighten(String.join(" ", paragraphs));
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Whether it holds running text, as the cells of a table that only lays out a page do. */
    boolean isProse() {
        return paragraphs.size() > 1 && paragraphs.stream().anyMatch(paragraph -> paragraph.endsWith("。"));
    }
}
