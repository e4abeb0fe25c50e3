package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the columns of a table of indicators are. Two such tables side by side have each column twice; each name column
 * then owns the columns up to the next one.
 */
record TableHeader(List<TableColumns> groups) {
    /** The share of the cells of a column that make it one of numbers, or of units, where no header says so. */
    private static final double MOST = 0.8;

    private static final int FEWEST_ROWS = 2;

    /** The header that these cells are, if there is a column of names and one of values. */
    static Optional<TableHeader> of(List<String> cells) {
        List<TableColumns> groups = new ArrayList<>();
        int from = firstName(cells, 0);
        while (from < cells.size()) {
            int to = firstName(cells, from + 1);
            TableColumns.of(cells, from, to).ifPresent(groups::add);
            from = to;
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(new TableHeader(groups));
    }

    /** A header of names over one row of numbers. */
    static Optional<TableHeader> overSingleRow(List<String> header, List<String> values) {
        boolean fits = header.size() == values.size()
                && header.size() > 1
                && header.stream().noneMatch(cell -> cell.isEmpty() || TableWords.isNumber(cell))
                && values.stream().allMatch(TableWords::isNumber);
        if (!fits) {
            return Optional.empty();
        }
        List<TableColumns> each = new ArrayList<>();
        for (int at = 0; at < header.size(); at++) {
            each.add(TableColumns.named(header.get(at), at));
        }
        return Optional.of(new TableHeader(each));
    }

    /** What a table without a header is by its cells: names, units and numbers, or names and numbers. */
    static Optional<TableHeader> guessed(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> numbers = columnsOf(rows, columns, TableWords::isNumber).stream()
                .filter(column -> column > 0)
                .toList();
        List<Integer> units = columnsOf(rows, columns, TableWords::isUnit);
        if (rows.size() < FEWEST_ROWS || numbers.size() != 1 || units.size() > 1) {
            return Optional.empty();
        }
        List<Integer> names = columnsOf(
                rows, columns, cell -> !cell.isEmpty() && !TableWords.isNumber(cell) && !TableWords.isUnit(cell));
        int unit = units.isEmpty() ? -1 : units.getFirst();
        return names.size() == 1
                ? Optional.of(new TableHeader(List.of(TableColumns.plain(names.getFirst(), unit, numbers.getFirst()))))
                : Optional.empty();
    }

    /** A row of the table below this header. */
    List<String> lines(List<String> cells) {
        List<String> lines =
                groups.stream().flatMap(group -> group.line(cells).stream()).toList();
        String joined = TableText.joined(cells);
        return lines.isEmpty() && !joined.isEmpty() ? List.of(joined) : lines;
    }

    private static int firstName(List<String> cells, int from) {
        int at = from;
        while (at < cells.size() && !TableWords.isName(cells.get(at))) {
            at++;
        }
        return at;
    }

    private static List<Integer> columnsOf(List<List<String>> rows, int columns, Predicate<String> kind) {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            long fitting = rows.stream()
                    .filter(row -> at < row.size() && kind.test(row.get(at)))
                    .count();
            if (fitting >= MOST * rows.size()) {
                found.add(column);
            }
        }
        return found;
    }
}
