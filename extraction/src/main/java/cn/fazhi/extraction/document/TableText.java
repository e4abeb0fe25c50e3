package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says a table in lines. A table of indicators, told by its header or by its cells, becomes a sentence for each indicator;
 * of any other table each row becomes a line with its cells in their order, separated by tabs.
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
        List<List<String>> texts = rows.stream().map(TableText::texts).toList();
        for (int at = 0; at < Math.min(HEADER_WITHIN, texts.size()); at++) {
            Optional<TableHeader> deep = headerOfTwoRows(texts, at);
            if (deep.isPresent()) {
                return lines(texts, at, at + 2, deep.get());
            }
            Optional<TableHeader> header = header(texts, at);
            if (header.isPresent()) {
                return lines(texts, at, at + 1, header.get());
            }
        }
        return TableHeader.guessed(texts)
                .map(guessed -> lines(texts, 0, 0, guessed))
                .orElseGet(() -> texts.stream().map(TableText::joined).toList());
    }

    /** The rows above the header as they are, and those below it as it tells them. */
    private static List<String> lines(List<List<String>> rows, int above, int below, TableHeader header) {
        List<String> lines = new ArrayList<>();
        rows.subList(0, above).forEach(row -> lines.add(joined(row)));
        rows.subList(below, rows.size()).forEach(row -> lines.addAll(header.lines(row)));
        return lines;
    }

    private static Optional<TableHeader> header(List<List<String>> rows, int at) {
        Optional<TableHeader> named = TableHeader.of(rows.get(at));
        if (named.isPresent() || at + 2 != rows.size()) {
            return named;
        }
        return TableHeader.overSingleRow(rows.get(at), rows.get(at + 1));
    }

    /** A header whose columns of values are named in the row below, as years under 完成情况 are. */
    private static Optional<TableHeader> headerOfTwoRows(List<List<String>> rows, int at) {
        if (at + 1 >= rows.size() || !isLowerHeader(rows.get(at + 1))) {
            return Optional.empty();
        }
        List<String> upper = rows.get(at);
        List<String> lower = rows.get(at + 1);
        return TableHeader.of(IntStream.range(0, Math.max(upper.size(), lower.size()))
                .mapToObj(column -> column < lower.size() && !lower.get(column).isEmpty()
                        ? lower.get(column)
                        : column < upper.size() ? upper.get(column) : "")
                .toList());
    }

    private static boolean isLowerHeader(List<String> row) {
        return !row.isEmpty()
                && row.getFirst().isEmpty()
                && row.stream().anyMatch(TableWords::isValue)
                && row.stream().noneMatch(cell -> TableWords.isName(cell) || TableWords.isNumber(cell));
    }

    static String joined(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\t"));
    }

    private static List<String> texts(List<TableCell> row) {
        return row.stream().map(TableCell::text).toList();
    }
}
