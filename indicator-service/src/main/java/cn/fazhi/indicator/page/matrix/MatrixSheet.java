package cn.fazhi.indicator.page.matrix;

import cn.fazhi.indicator.page.Head;

import java.util.List;

/**
 * The matrix, in words.
 *
 * @param names the query that sorts by the townships' codes
 */
public record MatrixSheet(
        Head head, List<Column> columns, List<Row> rows, Row whole, Row median, String names, String townshipQuery) {
    /**
     * One indicator.
     *
     * @param sort the query that sorts by it, the other way round if it is sorted by it already
     * @param order {@code ascending}, {@code descending} or {@code none}, as in {@code aria-sort}
     */
    public record Column(String code, String name, String unit, String sort, String order) {}

    /**
     * One township, or the area.
     *
     * @param standing empty where it has handed in
     */
    public record Row(String code, String name, String kind, String standing, List<Cell> cells) {}

    /**
     * One value.
     *
     * @param code of the indicator
     * @param link whether it has a place in the township's report
     * @param heat 1 for the lowest fifth of the column to 5 for the highest, 0 for none
     */
    public record Cell(String code, boolean link, String value, int heat, boolean inexact) {}
}
