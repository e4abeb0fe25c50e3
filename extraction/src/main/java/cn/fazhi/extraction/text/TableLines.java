package cn.fazhi.extraction.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The tables in a text whose rows are lines, told by their headers: of each row only the name, its unit and the result of
 * the year are read. Of 执法检查（次） 120 147 under 指标 计划 完成 the 120 is left out.
 */
final class TableLines {
    /** What ends lines or may stand between cells. */
    private static final CharSet MARKS =
            CharSet.where(c -> Glyphs.isBlank((char) c) || TableRow.isStroke(c) || isLineEnd((char) c));

    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_NUMBER = 16;

    private final String source;
    private final BitSet rows = new BitSet();
    private final BitSet dropped = new BitSet();
    private final BitSet ends = new BitSet();
    private @Nullable List<ColumnKind> columns;

    private TableLines(String source) {
        this.source = source;
    }

    /** Looks for the tables of a text, line by line. */
    static TableLines in(String source) {
        TableLines tables = new TableLines(source);
        int start = 0;
        boolean mayBeRow = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (!MARKS.has(c)) {
                continue;
            }
            if (isLineEnd(c)) {
                tables.read(start, i, mayBeRow);
                start = i + 1;
                mayBeRow = false;
            } else {
                mayBeRow = true;
            }
        }
        tables.read(start, source.length(), mayBeRow);
        return tables;
    }

    private static boolean isLineEnd(char c) {
        return Glyphs.isLineEnd(c) || c == NormalText.BREAK;
    }

    /** Whether the character stands in, or ends, a row of a table. */
    boolean isRow(int at) {
        return rows.get(at);
    }

    /** Where what is left out at the character ends; the character itself if it is read. */
    int afterDropped(int at) {
        return dropped.get(at) ? dropped.nextClearBit(at) : at;
    }

    /** Whether the blank ends a number behind which a remark stands. */
    boolean endsNumber(int at) {
        return ends.get(at);
    }

    private void read(int start, int end, boolean mayBeRow) {
        List<TableRow.Cell> cells = mayBeRow ? TableRow.cells(source, start, end) : List.of();
        if (cells.size() < 2) {
            boolean label = end - start <= LONGEST_LABEL && (end == start || source.charAt(end - 1) != '。');
            columns = label ? columns : null;
            return;
        }
        List<ColumnKind> header = header(cells);
        if (header != null) {
            columns = header;
            dropped.set(start, end);
        } else if (columns != null) {
            rows.set(start, end + 1);
            readRow(cells, columns);
            dropStrokes(start, end);
        }
    }

    private void readRow(List<TableRow.Cell> cells, List<ColumnKind> kinds) {
        for (int i = 0; i < cells.size(); i++) {
            TableRow.Cell cell = cells.get(i);
            if (kind(kinds, i) == ColumnKind.OTHER) {
                dropped.set(cell.start(), cell.end());
            } else if (kind(kinds, i) != ColumnKind.NAME && isNumber(cell) && isFollowedByRemark(cells, kinds, i)) {
                ends.set(cell.end());
            }
        }
    }

    private void dropStrokes(int start, int end) {
        for (int i = start; i < end; i++) {
            if (TableRow.isStroke(source.charAt(i)) && !ends.get(i)) {
                dropped.set(i);
            }
        }
    }

    private static ColumnKind kind(List<ColumnKind> kinds, int column) {
        return column < kinds.size() ? kinds.get(column) : ColumnKind.REMARK;
    }

    /** Whether the next cell that is read is no unit. */
    private boolean isFollowedByRemark(List<TableRow.Cell> cells, List<ColumnKind> kinds, int column) {
        for (int i = column + 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && kind(kinds, i) != ColumnKind.OTHER) {
                return kind(kinds, i) != ColumnKind.UNIT;
            }
        }
        return false;
    }

    private boolean isNumber(TableRow.Cell cell) {
        return !cell.isEmpty()
                && cell.end() < source.length()
                && cell.end() - cell.start() <= LONGEST_NUMBER
                && Glyphs.isDigit(Glyphs.normal(source.charAt(cell.start())));
    }

    /** The kinds of the columns, if these are the cells of a header: a name, and a number or two to come. */
    private @Nullable List<ColumnKind> header(List<TableRow.Cell> cells) {
        List<ColumnKind> kinds = new ArrayList<>();
        int latest = 0;
        for (TableRow.Cell cell : cells) {
            String text = text(cell);
            kinds.add(ColumnKind.of(text));
            latest = Math.max(latest, kinds.getLast() == ColumnKind.RESULT ? ColumnKind.yearOf(text) : 0);
        }
        for (int i = 0; i < cells.size(); i++) {
            int year = kinds.get(i) == ColumnKind.RESULT ? ColumnKind.yearOf(text(cells.get(i))) : 0;
            if (year > 0 && year < latest) {
                kinds.set(i, ColumnKind.OTHER);
            }
        }
        boolean named = kinds.contains(ColumnKind.NAME);
        return named && (kinds.contains(ColumnKind.RESULT) || kinds.contains(ColumnKind.OTHER)) ? kinds : null;
    }

    private String text(TableRow.Cell cell) {
        StringBuilder text = new StringBuilder();
        for (int i = cell.start(); i < cell.end(); i++) {
            if (!Glyphs.isBlank(source.charAt(i))) {
                text.append(source.charAt(i));
            }
        }
        return text.toString();
    }
}
