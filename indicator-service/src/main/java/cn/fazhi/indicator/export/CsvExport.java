package cn.fazhi.indicator.export;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.export.model.ReportContent;
import cn.fazhi.indicator.export.model.Value;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * The long form: one row for each place of a report that gives a value, one for each computed indicator, and one without
 * a value for a township whose report does not count, so that no township is silently absent.
 */
@Singleton
class CsvExport {
    /** Without it, Excel takes UTF-8 for the system's own encoding. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> COLUMNS = List.of(
            "township",
            "name",
            "condition",
            "period",
            "code",
            "indicator",
            "unit",
            "value",
            "qualifier",
            "origin",
            "counts",
            "total",
            "evidence");

    private final ExportStore store;
    private final Indicators indicators;

    CsvExport(ExportStore store, Indicators indicators) {
        this.store = store;
        this.indicators = indicators;
    }

    void write(ExportContent content, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        Words words = content.words();
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(
                COLUMNS.stream().map(column -> words.of("column." + column)).toList());
        List<String> codes = indicators.all().stream().map(IndicatorView::code).toList();
        store.townshipsWithReports(content.scope(), codes, township -> new Rows(printer, content, township).print());
        printer.flush();
    }

    /** The rows of one township. */
    private final class Rows {
        private final CSVPrinter printer;
        private final Words words;
        private final String period;
        private final ExportedTownship township;

        Rows(CSVPrinter printer, ExportContent content, ExportedTownship township) {
            this.printer = printer;
            this.words = content.words();
            this.period = content.scope().round().period().toString();
            this.township = township;
        }

        void print() {
            ReportContent report = township.content();
            if (report == null) {
                row("", "", "", null, "", "", "", null, "");
                return;
            }
            report.figures().stream()
                    .filter(figure -> indicators.find(figure.code()).isPresent())
                    .forEach(this::figure);
            indicators.all().stream().filter(IndicatorView::isDerived).forEach(this::derived);
        }

        private void figure(Figure figure) {
            Value total = township.values().get(figure.code());
            Evidence evidence = figure.evidence();
            row(
                    figure.code(),
                    named(figure.code(), indicator -> words.of(indicator.name())),
                    named(figure.code(), IndicatorView::unit),
                    figure.value(),
                    words.of("qualifier." + figure.qualifier()),
                    words.of("origin." + figure.origin()),
                    words.of("counts." + figure.counts()),
                    total == null ? null : total.number(),
                    evidence == null ? "" : evidence.text());
        }

        private void derived(IndicatorView indicator) {
            Value value = township.values().get(indicator.code());
            if (value != null) {
                row(
                        indicator.code(),
                        words.of(indicator.name()),
                        indicator.unit(),
                        value.number(),
                        words.of("qualifier." + (value.inexact() ? "inexact" : "exact")),
                        words.of("origin.computed"),
                        words.of("counts.true"),
                        value.number(),
                        value.number() == null ? words.of("zero-base") : words.of("formula") + indicator.formula());
            }
        }

        private String named(String code, Function<IndicatorView, String> part) {
            return indicators.find(code).map(part).orElse("");
        }

        private void row(
                String code,
                String indicator,
                String unit,
                @Nullable BigDecimal value,
                String qualifier,
                String origin,
                String counts,
                @Nullable BigDecimal total,
                String evidence) {
            try {
                printer.printRecord(
                        township.code(),
                        SafeText.of(township.name()),
                        words.of("condition." + township.condition()),
                        period,
                        code,
                        indicator,
                        unit,
                        plain(value),
                        qualifier,
                        origin,
                        counts,
                        plain(total),
                        SafeText.of(evidence));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static @Nullable String plain(@Nullable BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }
}
