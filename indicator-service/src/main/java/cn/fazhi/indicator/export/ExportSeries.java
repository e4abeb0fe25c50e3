package cn.fazhi.indicator.export;

import cn.fazhi.indicator.answer.Attachment;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.series.SeriesQuestion;
import cn.fazhi.indicator.series.SeriesView;
import cn.fazhi.indicator.series.ShowSeries;
import cn.fazhi.indicator.value.model.Exactness;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one indicator's periods into a file. */
@ApplicationScoped
public class ExportSeries {
    private static final List<String> COLUMNS = List.of(
            "period",
            "code",
            "indicator",
            "unit",
            "value",
            "count",
            "mean",
            "median",
            "reporting",
            "expected",
            "coverage",
            "exactness",
            "reason");
    private static final int[] WIDTHS = {12, 34, 28, 9, 14, 12, 12, 12, 12, 12, 12, 10, 40};

    private final ShowSeries series;

    ExportSeries(ShowSeries series) {
        this.series = series;
    }

    /**
     * Writes the file.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    public Reply<Attachment> export(SeriesQuestion question, @Nullable String format, Words words) {
        return Format.table(format)
                .then(chosen -> series.show(question).map(found -> attachment(chosen, found, words)));
    }

    private static Attachment attachment(Format format, SeriesView series, Words words) {
        return new Attachment(
                Attachment.written(out -> {
                    switch (format) {
                        case CSV -> csv(series, words, out);
                        case XLSX -> xlsx(series, words, out);
                    }
                }),
                series.area().name() + words.of(series.name()) + "." + format,
                "fazhi-%s-%s.%s".formatted(series.area().code(), series.indicator(), format),
                format.mediaType(),
                words.language());
    }

    private static void xlsx(SeriesView series, Words words, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, XlsxExport.APPLICATION, XlsxExport.VERSION);
        Sheet sheet = new Sheet(workbook, words.of("sheet.series"), WIDTHS);
        sheet.freeze(1, 1, COLUMNS.size() - 1);
        sheet.header(header(words));
        for (SeriesView.Point point : series.points()) {
            boolean inexact = point.exactness() == Exactness.INEXACT;
            sheet.begin();
            sheet.text(point.period().toString());
            sheet.text(series.indicator());
            sheet.text(words.of(series.name()));
            sheet.text(series.unit());
            sheet.number(point.value(), inexact);
            sheet.number(point.count());
            sheet.number(point.mean(), inexact);
            sheet.number(point.median(), inexact);
            sheet.number(point.coverage().reporting());
            sheet.number(point.coverage().expected());
            sheet.number(point.coverage().share());
            sheet.text(exactness(point, words));
            sheet.text(reason(point, words));
        }
        sheet.finish();
        workbook.finish();
    }

    private static void csv(SeriesView series, Words words, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(CsvExport.BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header(words));
        for (SeriesView.Point point : series.points()) {
            printer.printRecord(
                    point.period(),
                    series.indicator(),
                    words.of(series.name()),
                    series.unit(),
                    plain(point.value()),
                    point.count(),
                    plain(point.mean()),
                    plain(point.median()),
                    point.coverage().reporting(),
                    point.coverage().expected(),
                    plain(point.coverage().share()),
                    exactness(point, words),
                    reason(point, words));
        }
        printer.flush();
    }

    private static List<String> header(Words words) {
        return COLUMNS.stream().map(column -> words.of("column." + column)).toList();
    }

    private static String exactness(SeriesView.Point point, Words words) {
        return point.exactness() == null ? "" : words.of("qualifier." + point.exactness());
    }

    private static String reason(SeriesView.Point point, Words words) {
        return point.reason() == null
                ? ""
                : words.isEnglish() ? point.reason().en() : point.reason().zh();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
