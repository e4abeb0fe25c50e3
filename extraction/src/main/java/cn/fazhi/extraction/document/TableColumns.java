package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns that belong to one column of names, and what a row says with them: a sentence of name, value and unit as a
 * report would write it. Of columns of several years, this year's is said and the others are put in brackets.
 *
 * @param name the column of names; -1 if there is one name for all rows
 * @param title that name
 */
record TableColumns(int name, String title, int unit, int remark, List<Value> values) {
    private static final List<String> THIS_YEAR = List.of("本年", "今年", "本期");

    /**
     * A column of values.
     *
     * @param year whose values they are, as the header has it; empty if it says nothing of years
     * @param unit the unit in the header; empty if it has none
     */
    record Value(int column, String year, String unit) {
        boolean isDated() {
            return Character.isDigit(year.isEmpty() ? ' ' : year.charAt(0));
        }

        String label() {
            return isDated() ? year + "年" : year;
        }
    }

    /** The columns of a header from one column of names to the next. */
    static Optional<TableColumns> of(List<String> header, int from, int to) {
        int unit = -1;
        int remark = -1;
        List<Value> values = new ArrayList<>();
        for (int at = from + 1; at < to; at++) {
            String cell = header.get(at);
            if (TableWords.isUnitHeader(cell)) {
                unit = at;
            } else if (TableWords.isRemarkHeader(cell)) {
                remark = at;
            } else if (TableWords.isValue(cell)) {
                values.add(new Value(at, TableWords.year(cell).orElse(""), TableWords.unitOf(cell)));
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new TableColumns(from, "", unit, remark, values));
    }

    /** One column whose header is the name. */
    static TableColumns named(String header, int column) {
        return new TableColumns(
                -1, TableWords.bare(header), -1, -1, List.of(new Value(column, "", TableWords.unitOf(header))));
    }

    static TableColumns plain(int name, int unit, int value) {
        return new TableColumns(name, "", unit, -1, List.of(new Value(value, "", "")));
    }

    Optional<String> line(List<String> cells) {
        String said = name < 0 ? title : TableWords.bare(cell(cells, name));
        List<Value> told = values.stream()
                .filter(value -> TableWords.isSaid(cell(cells, value.column())))
                .toList();
        if (said.isEmpty() || told.isEmpty()) {
            return Optional.empty();
        }
        List<Value> now = thisYears(told);
        String others = told.stream()
                .filter(value -> !now.contains(value))
                .map(value -> value.label() + measured(value, cells))
                .collect(Collectors.joining("，"));
        String values = now.stream().map(value -> measured(value, cells)).collect(Collectors.joining("，"));
        String year = now.stream()
                .filter(Value::isDated)
                .map(Value::label)
                .findFirst()
                .orElse("");
        return Optional.of(year + said + separator(said, values) + values + bracketed(others)
                + bracketed(cell(cells, remark)) + "。");
    }

    /** The columns of this year, or those that say nothing of years, or the latest. */
    private static List<Value> thisYears(List<Value> told) {
        List<Value> named =
                told.stream().filter(value -> THIS_YEAR.contains(value.year())).toList();
        List<Value> undated =
                told.stream().filter(value -> value.year().isEmpty()).toList();
        if (!named.isEmpty() || !undated.isEmpty()) {
            return named.isEmpty() ? undated : named;
        }
        return told.stream()
                .filter(Value::isDated)
                .max(Comparator.comparing(Value::year))
                .map(List::of)
                .orElse(List.of());
    }

    private String measured(Value value, List<String> cells) {
        String cell = cell(cells, value.column());
        String measure = TableWords.unitOf(cell(cells, name));
        if (!cell(cells, unit).isEmpty()) {
            measure = cell(cells, unit);
        } else if (measure.isEmpty()) {
            measure = value.unit();
        }
        return TableWords.isNumber(cell) && !cell.endsWith(measure) ? cell + measure : cell;
    }

    /** A number follows its name as in a sentence; words, and a number after a name that ends with one, are set off. */
    private static String separator(String name, String values) {
        boolean runsOn = values.isEmpty()
                || TableWords.isNumber(values.substring(0, 1))
                        && !TableWords.isNumber(name.substring(name.length() - 1));
        return runsOn ? "" : "：";
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : "（" + text + "）";
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
