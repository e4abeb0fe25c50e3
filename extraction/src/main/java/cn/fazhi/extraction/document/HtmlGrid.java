package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the cells of a web page's table into columns; the places that a merged cell covers stay empty. */
final class HtmlGrid {
    private final List<List<TableCell>> rows = new ArrayList<>();
    /** How many rows more the column is covered from above. */
    private final Map<Integer, Integer> covered = new TreeMap<>();

    private final Allowance allowance;
    private List<TableCell> row = new ArrayList<>();

    HtmlGrid(Allowance allowance) {
        this.allowance = allowance;
    }

    void startRow() {
        row = new ArrayList<>();
        rows.add(row);
    }

    void add(TableCell cell, int columns, int deep) {
        skipCovered();
        place(cell, deep);
        for (int i = 1; i < columns; i++) {
            place(TableCell.EMPTY, deep);
        }
    }

    List<List<TableCell>> rows() {
        return rows;
    }

    private void skipCovered() {
        while (covered.getOrDefault(row.size(), 0) > 0) {
            covered.merge(row.size(), -1, Integer::sum);
            allowance.takeCells(1);
            row.add(TableCell.EMPTY);
        }
    }

    private void place(TableCell cell, int deep) {
        allowance.takeCells(1);
        covered.put(row.size(), deep - 1);
        row.add(cell);
    }
}
