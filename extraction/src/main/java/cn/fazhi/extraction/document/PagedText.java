package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Says pages of a fixed layout as running text: paragraphs across lines and pages, tables across pages. */
final class PagedText {
    private final TextLines lines;
    private final List<PageBlock.Line> prose = new ArrayList<>();
    private final List<List<TableCell>> table = new ArrayList<>();

    private PagedText(TextLines lines) {
        this.lines = lines;
    }

    /** The document of these pages, if not most of them hold pictures instead of text. */
    static ReadDocument document(DocumentType type, List<ShownPage> pages, Allowance allowance) {
        List<Integer> unread = IntStream.range(0, pages.size())
                .filter(at -> pages.get(at).isUnread())
                .mapToObj(at -> at + 1)
                .toList();
        if (!unread.isEmpty() && unread.size() * 2 >= pages.size()) {
            throw new Refused(DocumentProblem.SCANNED_DOCUMENT);
        }
        return new ReadDocument(type, of(pages, allowance), OptionalInt.of(pages.size()), unread);
    }

    static void checkPages(int pages, Allowance allowance) {
        if (pages > allowance.limits().pages()) {
            throw new Refused(
                    DocumentProblem.TOO_MANY_PAGES, pages, allowance.limits().pages());
        }
    }

    private static String of(List<ShownPage> pages, Allowance allowance) {
        TextLines lines = new TextLines(allowance);
        PagedText text = new PagedText(lines);
        List<List<PageBlock>> blocks = pages.stream()
                .map(page -> new PageLayout(page, allowance).blocks())
                .toList();
        RunningLines.removed(blocks).forEach(page -> page.forEach(text::add));
        text.endProse();
        text.endTable();
        return lines.toString();
    }

    private void add(PageBlock block) {
        switch (block) {
            case PageBlock.Line line when line.cells().size() > 1 && isRowLike(line) -> addRow(line);
            case PageBlock.Line line -> {
                endTable();
                prose.add(line);
            }
            case PageBlock.Table next -> addTable(next.rows());
        }
    }

    /** A line of pieces goes on a table without drawn lines, or may begin one. */
    private boolean isRowLike(PageBlock.Line line) {
        return line.cells().size() > 2
                || !table.isEmpty() && table.getLast().size() == line.cells().size();
    }

    private void addRow(PageBlock.Line line) {
        List<TableCell> row = line.cells().stream().map(TableCell::of).toList();
        addTable(List.of(row));
    }

    private void addTable(List<List<TableCell>> rows) {
        endProse();
        if (!table.isEmpty() && table.getFirst().size() != rows.getFirst().size()) {
            endTable();
        }
        // A table that goes on on the next page may say its header again.
        boolean repeats = !table.isEmpty() && table.contains(rows.getFirst());
        table.addAll(repeats ? rows.subList(1, rows.size()) : rows);
    }

    private void endTable() {
        lines.addAll(TableText.lines(table));
        table.clear();
    }

    private void endProse() {
        new ParagraphJoin(prose).paragraphs().forEach(lines::add);
        prose.clear();
    }
}
