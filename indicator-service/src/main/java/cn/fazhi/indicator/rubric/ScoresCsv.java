package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.export.SafeText;
import cn.fazhi.indicator.export.Words;
import cn.fazhi.indicator.rubric.ScoresView.TownshipView;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One row for each line of each township, with the township's total and rank. */
@Singleton
class ScoresCsv {
    /** Without it, Excel takes UTF-8 for the system's own encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RubricWords texts;

    ScoresCsv(RubricWords texts) {
        this.texts = texts;
    }

    void write(ScoresView view, Words words, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(Stream.concat(ScoreRow.COLUMNS.stream(), Stream.of("total", "rank"))
                .map(column -> words.of(texts.say("column." + column)))
                .toList());
        for (TownshipView township : view.townships()) {
            for (ScoreRow row : ScoreRow.of(township, words)) {
                printer.printRecord(cells(township, row));
            }
        }
        printer.flush();
    }

    private static List<String> cells(TownshipView township, ScoreRow row) {
        return List.of(
                row.township(),
                SafeText.of(row.name()),
                SafeText.of(row.group()),
                SafeText.of(row.item()),
                SafeText.of(row.asked()),
                plain(row.value()),
                plain(row.max()),
                plain(row.points()),
                plain(row.deducted()),
                SafeText.of(row.because()),
                SafeText.of(row.given()),
                SafeText.of(row.evidence()),
                plain(township.total()),
                township.rank() == null ? "" : String.valueOf(township.rank()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
