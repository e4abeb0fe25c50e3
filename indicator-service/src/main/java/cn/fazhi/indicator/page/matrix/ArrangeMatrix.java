package cn.fazhi.indicator.page.matrix;

import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.matrix.MatrixView;
import cn.fazhi.indicator.page.Head;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.page.Selectors;
import cn.fazhi.indicator.page.matrix.MatrixSheet.Cell;
import cn.fazhi.indicator.page.matrix.MatrixSheet.Column;
import cn.fazhi.indicator.page.matrix.MatrixSheet.Row;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Puts the matrix into words and colours. */
@Singleton
public class ArrangeMatrix {
    private static final String UP = "ascending";
    private static final String DOWN = "descending";
    private static final String NOT_SORTED = "none";

    MatrixSheet arrange(Words words, Selection selection, MatrixFacts facts, Order order) {
        MatrixView matrix = facts.matrix();
        Map<String, Heat> heats = heats(matrix);
        List<Measure> measures = Measure.allOf(facts.area());
        return new MatrixSheet(
                head(words, selection, facts),
                matrix.indicators().stream()
                        .map(indicator -> column(words, selection, indicator, order))
                        .toList(),
                order.sorted(Townships.of(words, facts.completeness()), matrix).stream()
                        .map(township -> row(words, township, matrix, heats))
                        .toList(),
                area(words, "matrix.whole", matrix, measures, Measure::value),
                area(words, "matrix.median", matrix, measures, Measure::median),
                selection.query(),
                selection.withoutArea().query());
    }

    private static Head head(Words words, Selection selection, MatrixFacts facts) {
        var area = facts.area();
        return new Head(
                words.say("matrix.title", Head.name(words, area.area())),
                words.period(area.period()),
                Head.above(words, facts.place(), selection),
                Head.place(words, area.area(), selection),
                Selectors.of(words, facts.place(), area.programme(), area.period(), area.basis()));
    }

    private static Map<String, Heat> heats(MatrixView matrix) {
        Map<String, Heat> heats = new HashMap<>();
        for (IndicatorView indicator : matrix.indicators()) {
            List<BigDecimal> values = matrix.values().values().stream()
                    .map(cells -> cells.get(indicator.code()))
                    .filter(Objects::nonNull)
                    .map(MatrixView.Cell::value)
                    .toList();
            if (!values.isEmpty()) {
                heats.put(indicator.code(), new Heat(values));
            }
        }
        return heats;
    }

    private static Column column(Words words, Selection selection, IndicatorView indicator, Order order) {
        boolean sorted = order.isBy(indicator.code());
        String next = sorted && order.descending() ? indicator.code() : "-" + indicator.code();
        return new Column(
                indicator.code(),
                words.of(indicator.name()),
                words.unit(indicator.unit()),
                selection.query(Map.of("sort", next)),
                sorted ? order.descending() ? DOWN : UP : NOT_SORTED);
    }

    private static Row row(Words words, Townships.Township township, MatrixView matrix, Map<String, Heat> heats) {
        Map<String, MatrixView.Cell> cells = matrix.values().getOrDefault(township.code(), Map.of());
        return new Row(
                township.code(),
                township.name(),
                township.kind(),
                township.standing(),
                matrix.indicators().stream()
                        .map(indicator ->
                                cell(words, indicator.code(), cells.get(indicator.code()), heats.get(indicator.code())))
                        .toList());
    }

    private static Cell cell(Words words, String code, MatrixView.@Nullable Cell cell, @Nullable Heat heat) {
        return cell == null || heat == null
                ? none(code)
                : new Cell(
                        code,
                        true,
                        words.number(cell.value()),
                        heat.of(cell.value()),
                        cell.exactness() == Exactness.INEXACT);
    }

    private static Cell none(String code) {
        return new Cell(code, false, Words.NOTHING, 0, false);
    }

    private static Row area(
            Words words,
            String label,
            MatrixView matrix,
            List<Measure> measures,
            Function<Measure, @Nullable BigDecimal> number) {
        return new Row(
                "",
                words.say(label),
                "area",
                "",
                matrix.indicators().stream()
                        .map(indicator -> measures.stream()
                                .filter(measure -> measure.code().equals(indicator.code()))
                                .findFirst()
                                .map(measure -> new Cell(
                                        measure.code(),
                                        false,
                                        words.number(number.apply(measure)),
                                        0,
                                        number.apply(measure) != null && measure.inexact()))
                                .orElse(none(indicator.code())))
                        .toList());
    }
}
