package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.division.model.Entry;
import cn.fazhi.report.document.Table;
import cn.fazhi.report.document.TextField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The public table of divisions: columns {@code code} and {@code name}, and {@code population} if it is there; others are
 * left alone. Codes have 2, 4, 6 or 9 digits, or 12 with zeros behind.
 *
 * @param faults the first {@value #MOST_FAULTS}; the entries are to be used only if there are none
 */
record DivisionTable(List<Entry> entries, List<Refusal> faults) {
    private static final int MOST_FAULTS = 100;

    DivisionTable {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    static DivisionTable of(byte[] csv) {
        return switch (Table.parse(csv, List.of("code", "name"))) {
            case Table.Parsed.Unsound unsound -> new DivisionTable(List.of(), List.of(unsound.refusal()));
            case Table.Parsed.Sound sound -> of(sound.table());
        };
    }

    private static DivisionTable of(Table table) {
        List<Entry> entries = new ArrayList<>();
        List<Refusal> faults = new ArrayList<>();
        Set<DivisionCode> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            Optional<DivisionCode> code = row.cell("code").flatMap(DivisionCode::parse);
            Optional<Refusal> fault = codeFault(row, code, seen)
                    .or(() -> new TextField(row.place("name"), row.cell("name").orElse(null))
                            .requiredFault(TextField.LINE))
                    .or(() -> populationFault(row));
            fault.ifPresentOrElse(
                    faults::add,
                    () -> entries.add(
                            new Entry(code.orElseThrow(), row.cell("name").orElseThrow(), population(row))));
            if (faults.size() == MOST_FAULTS) {
                break;
            }
        }
        return new DivisionTable(entries, faults);
    }

    private static Optional<Refusal> codeFault(Table.Row row, Optional<DivisionCode> code, Set<DivisionCode> seen) {
        if (code.isEmpty()) {
            return Optional.of(Refusal.of(
                    ReportProblem.TABLE_CODE,
                    row.place("code"),
                    row.number(),
                    "code",
                    row.cell("code").orElse("")));
        }
        return seen.add(code.get())
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(ReportProblem.TABLE_DUPLICATE, row.place("code"), row.number(), "code", code.get()));
    }

    private static Optional<Refusal> populationFault(Table.Row row) {
        return row.cell("population")
                .filter(text -> !text.matches("\\d{1,10}"))
                .map(text -> Refusal.of(
                        ReportProblem.TABLE_NUMBER, row.place("population"), row.number(), "population", text));
    }

    private static @Nullable Long population(Table.Row row) {
        return row.cell("population").map(Long::valueOf).orElse(null);
    }
}
