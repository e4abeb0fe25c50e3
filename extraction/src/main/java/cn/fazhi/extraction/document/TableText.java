package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says a table in lines. A table of indicators, told by its header, becomes {@code name：value unit} lines; of any other
 * table each row becomes a line with its cells in their order, separated by tabs.
 */
final class TableText {
    /** A header stands in one of the first rows; above it there may be a title and the name of the office. */
    private static final int HEADER_WITHIN = 4;

    private TableText() {}

    static List<String> lines(List<List<TableCell>> rows) {
        if (rows.stream().flatMap(List::stream).anyMatch(TableCell::isProse)) {
            return rows.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> cell.paragraphs().stream())
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Optional<TableHeader> header = at < HEADER_WITHIN ? header(rows, at) : Optional.empty();
            if (header.isPresent()) {
                TableHeader found = header.get();
                rows.subList(at + 1, rows.size()).forEach(row -> lines.addAll(found.lines(texts(row))));
                return lines;
            }
            lines.add(joined(texts(rows.get(at))));
        }
        return lines;
    }

    private static Optional<TableHeader> header(List<List<TableCell>> rows, int at) {
        List<String> header = texts(rows.get(at));
        Optional<TableHeader> named = TableHeader.of(header);
        if (named.isPresent() || at + 2 != rows.size()) {
            return named;
        }
        return TableHeader.overSingleRow(header, texts(rows.get(at + 1)));
    }

    static String joined(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\t"));
    }

    private static List<String> texts(List<TableCell> row) {
        return row.stream().map(TableCell::text).toList();
    }
}
