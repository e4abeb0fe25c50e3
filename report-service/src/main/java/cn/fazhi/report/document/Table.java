package cn.fazhi.report.document;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV table with a header.
 *
 * @param columns the names in the header, in lower case
 */
public record Table(List<String> columns, List<Row> rows) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreHeaderCase(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number its number as a spreadsheet shows it: the header is 1
     */
    public record Row(long number, Map<String, String> cells) {
        /** The cell of a column, or nothing if it is empty or not there. */
        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).map(String::strip).filter(text -> !text.isEmpty());
        }

        /** How a fault names a cell. */
        public String place(String column) {
            return "rows[" + number + "]." + column;
        }
    }

    /** A table, or why the text is none. */
    public sealed interface Parsed {
        record Sound(Table table) implements Parsed {}

        record Unsound(Refusal refusal) implements Parsed {}
    }

    /** Reads a table that has at least these columns and one row. */
    public static Parsed parse(byte[] bytes, List<String> required) {
        Optional<String> text = PlainText.decode(bytes);
        if (text.isEmpty()) {
            return unreadable(Refusal.of(ReportProblem.UNREADABLE_DOCUMENT, "body"));
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(text.get()), FORMAT)) {
            return check(read(parser), required);
        } catch (IllegalArgumentException | UncheckedIOException | IOException malformed) {
            return unreadable(
                    Refusal.of(ReportProblem.TABLE_UNREADABLE, "body", String.valueOf(malformed.getMessage())));
        }
    }

    private static Parsed check(Table table, List<String> required) {
        List<String> missing = required.stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            return unreadable(Refusal.of(ReportProblem.TABLE_HEADER, "header", String.join(", ", missing)));
        }
        return table.rows().isEmpty()
                ? unreadable(Refusal.of(ReportProblem.TABLE_EMPTY, "body"))
                : new Parsed.Sound(table);
    }

    private static Table read(CSVParser parser) {
        List<String> columns = parser.getHeaderNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (CSVRecord record : parser) {
            if (record.size() != columns.size()) {
                throw new IllegalArgumentException("row " + (record.getRecordNumber() + 1) + " has " + record.size()
                        + " cells, the header has " + columns.size());
            }
            Map<String, String> cells = new java.util.HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), record.get(i));
            }
            rows.add(new Row(record.getRecordNumber() + 1, cells));
        }
        return new Table(columns, rows);
    }

    private static Parsed unreadable(Refusal refusal) {
        return new Parsed.Unsound(refusal);
    }
}
