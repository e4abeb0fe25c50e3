package cn.fazhi.extraction.document;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Paragraphs and tables of an older Word file in their order. */
final class DocBlocks {
    private final Range range;
    private final DocNumbering numbering;
    private final Allowance allowance;
    private final Consumer<String> lines;
    private final DocFields fields = new DocFields();

    DocBlocks(Range range, DocNumbering numbering, Allowance allowance, Consumer<String> lines) {
        this.range = range;
        this.numbering = numbering;
        this.allowance = allowance;
        this.lines = lines;
    }

    void read() {
        int tableEnd = range.getStartOffset();
        for (int at = 0; at < range.numParagraphs(); at++) {
            allowance.checkTime();
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.getStartOffset() < tableEnd) {
                continue;
            }
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                TableText.lines(rows(table)).forEach(lines);
                tableEnd = table.getEndOffset();
            } else {
                lines.accept(said(paragraph));
            }
        }
    }

    private String said(Paragraph paragraph) {
        String label = numbering.label(paragraph);
        String text = fields.text(paragraph);
        return text.isBlank() ? "" : ListLabel.before(label, text);
    }

    private List<List<TableCell>> rows(Table table) {
        List<TableRow> rows =
                IntStream.range(0, table.numRows()).mapToObj(table::getRow).toList();
        TreeSet<Integer> edges = new TreeSet<>();
        rows.forEach(row -> IntStream.range(0, row.numCells())
                .forEach(at -> edges.add(edge(row.getCell(at).getLeftEdge()))));
        return rows.stream().map(row -> cells(row, List.copyOf(edges))).toList();
    }

    private List<TableCell> cells(TableRow row, List<Integer> edges) {
        List<TableCell> cells = new ArrayList<>();
        for (int at = 0; at < row.numCells(); at++) {
            allowance.checkTime();
            org.apache.poi.hwpf.usermodel.TableCell cell = row.getCell(at);
            while (cells.size() < edges.indexOf(edge(cell.getLeftEdge()))) {
                allowance.takeCells(1);
                cells.add(TableCell.EMPTY);
            }
            boolean covered = cell.isMerged() && !cell.isFirstMerged()
                    || cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            cells.add(covered ? TableCell.EMPTY : cell(cell));
        }
        return cells;
    }

    private TableCell cell(Range cell) {
        return new TableCell(IntStream.range(0, cell.numParagraphs())
                .mapToObj(cell::getParagraph)
                .map(this::said)
                .toList());
    }

    /** Edges of one column differ by rounding, in twentieths of a point. */
    private static int edge(int twips) {
        return Math.round(twips / 40f);
    }
}
