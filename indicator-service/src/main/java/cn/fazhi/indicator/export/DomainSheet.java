package cn.fazhi.indicator.export;

import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.export.model.Value;

import org.dhatim.fastexcel.Workbook;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One domain: a row for each township, a column for each indicator. */
@Singleton
class DomainSheet {
    /** Names, units and codes. */
    static final int HEADER_ROWS = 3;

    /** What stands before the first indicator. */
    static final List<String> TOWNSHIP = List.of("township", "name", "kind", "condition", "received", "timeliness");

    private static final int[] WIDTHS = {12, 18, 9, 14, 12, 10};
    private static final int INDICATOR_WIDTH = 16;

    private final ExportStore store;

    DomainSheet(ExportStore store) {
        this.store = store;
    }

    void write(Workbook workbook, ExportContent content, Domains.Domain domain) {
        Words words = content.words();
        List<IndicatorView> indicators = domain.indicators();
        Sheet sheet = new Sheet(workbook, words.of(domain.sheetName()), WIDTHS);
        for (int i = 0; i < indicators.size(); i++) {
            sheet.width(TOWNSHIP.size() + i, INDICATOR_WIDTH);
        }
        sheet.freeze(2, HEADER_ROWS, TOWNSHIP.size() + indicators.size() - 1);
        header(sheet, indicators, "column", words, indicator -> words.of(indicator.name()));
        header(sheet, indicators, "unit-of", words, IndicatorView::unit);
        header(sheet, indicators, "key-of", words, IndicatorView::code);
        List<String> codes = indicators.stream().map(IndicatorView::code).toList();
        store.townships(content.scope(), codes, township -> row(sheet, township, codes, words));
        sheet.finish();
    }

    private static void header(
            Sheet sheet,
            List<IndicatorView> indicators,
            String key,
            Words words,
            Function<IndicatorView, String> part) {
        Stream<String> before = TOWNSHIP.stream().map(column -> switch (key) {
            case "column" -> words.of("column." + column);
            case "unit-of" -> "";
            default -> column;
        });
        List<String> texts = new ArrayList<>(before.toList());
        indicators.forEach(indicator -> texts.add(part.apply(indicator)));
        sheet.header(texts);
    }

    private static void row(Sheet sheet, ExportedTownship township, List<String> codes, Words words) {
        sheet.begin();
        sheet.text(township.code());
        sheet.text(township.name());
        sheet.text(words.of("kind." + township.kind()));
        sheet.text(words.of("condition." + township.condition()));
        sheet.day(township.receivedOn());
        sheet.text(township.timeliness() == null ? "" : words.of("timeliness." + township.timeliness()));
        for (String code : codes) {
            Value value = township.values().get(code);
            if (value != null && value.number() == null) {
                sheet.text(words.of("zero-base"));
            } else {
                sheet.number(value == null ? null : value.number(), value != null && value.inexact());
            }
        }
    }
}
