package cn.fazhi.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The cells of a line: what stands between tabs, between upright strokes, or between runs of blanks. */
final class TableRow {
    private static final int MOST_CELLS = 24;

    /**
     * A cell.
     *
     * @param start the index of its first character in the source
     * @param end the index after its last one
     */
    record Cell(int start, int end) {
        boolean isEmpty() {
            return end <= start;
        }
    }

    private TableRow() {}

    /** The cells of the line; one at most if it is none of a table. */
    static List<Cell> cells(String source, int start, int end) {
        int strokes = 0;
        boolean tabs = false;
        boolean gaps = false;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            strokes += isStroke(c) ? 1 : 0;
            tabs |= c == '\t' && i > start;
            gaps |= Glyphs.isBlank(c) && i + 1 < end && Glyphs.isBlank(source.charAt(i + 1));
        }
        if (strokes > 1) {
            return split(source, start, end, TableRow::isStroke, true);
        }
        if (tabs) {
            return split(source, start, end, c -> c == '\t', false);
        }
        return gaps ? byGaps(source, start, end) : List.of();
    }

    /**
     * Cuts the line at the separators.
     *
     * @param bordered whether a separator may also open and end the line, with no cell outside of it
     */
    private static List<Cell> split(String source, int start, int end, IntPredicate separator, boolean bordered) {
        List<Cell> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean separates = i == end || separator.test(source.charAt(i));
            if (separates && cells.size() < MOST_CELLS) {
                Cell cell = trimmed(source, from, i);
                boolean border = bordered && cell.isEmpty() && (from == start || i == end);
                if (!border) {
                    cells.add(cell);
                }
                from = i + 1;
            }
        }
        return cells;
    }

    private static List<Cell> byGaps(String source, int start, int end) {
        List<Cell> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end && cells.size() < MOST_CELLS; i++) {
            boolean gap = i == end
                    || (Glyphs.isBlank(source.charAt(i)) && i + 1 < end && Glyphs.isBlank(source.charAt(i + 1)));
            if (gap) {
                Cell cell = trimmed(source, from, i);
                if (!cell.isEmpty()) {
                    cells.add(cell);
                }
                from = i;
            }
        }
        return cells;
    }

    private static Cell trimmed(String source, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Glyphs.isBlank(source.charAt(from))) {
            from++;
        }
        while (to > from && Glyphs.isBlank(source.charAt(to - 1))) {
            to--;
        }
        return new Cell(from, to);
    }

    /** Whether the character is drawn between cells. */
    static boolean isStroke(int c) {
        return c == '|' || c == '｜' || c == '│';
    }
}
