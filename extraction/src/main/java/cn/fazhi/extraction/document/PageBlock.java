package cn.fazhi.extraction.document;

import java.util.List;

/** What stands on a page, from top to bottom. */
sealed interface PageBlock {
    double top();

    /**
     * One line as it is shown.
     *
     * @param cells its pieces where wide gaps part them
     * @param place its baseline as a share of the height of the page
     */
    record Line(List<String> cells, double start, double end, double top, double size, double place)
            implements PageBlock {
        /** The line of a column as if the column were as wide as the page, so that all lines have the same edges. */
        Line widened(double toLeft, double toRight) {
            return new Line(cells, start - toLeft, end + toRight, top, size, place);
        }

        String text() {
            return String.join("\t", cells);
        }
    }

    /** A table whose lines are drawn. */
    record Table(List<List<TableCell>> rows, double top) implements PageBlock {}
}
