package cn.fazhi.indicator.export;

import cn.fazhi.indicator.catalogue.IndicatorView;

import org.dhatim.fastexcel.Workbook;

import jakarta.inject.Singleton;

import java.util.List;

/** 指标说明: what each indicator means, and how it is told from its neighbours. */
@Singleton
class DefinitionSheet {
    private static final List<String> COLUMNS = List.of(
            "code", "name-zh", "name-en", "domain", "unit", "source", "rule", "core", "formula", "better", "labelling");
    private static final int[] WIDTHS = {36, 30, 42, 26, 10, 10, 12, 8, 60, 10, 90};

    private final Domains domains;

    DefinitionSheet(Domains domains) {
        this.domains = domains;
    }

    void write(Workbook workbook, Words words) {
        Sheet sheet = new Sheet(workbook, words.of("sheet.definitions"), WIDTHS);
        sheet.freeze(1, 1, COLUMNS.size() - 1);
        sheet.header(
                COLUMNS.stream().map(column -> words.of("column." + column)).toList());
        domains.all()
                .forEach(domain -> domain.indicators()
                        .forEach(indicator -> row(sheet, words.of(domain.name()), indicator, words)));
        sheet.finish();
    }

    private static void row(Sheet sheet, String domain, IndicatorView indicator, Words words) {
        sheet.begin();
        sheet.text(indicator.code());
        sheet.text(indicator.name().zh());
        sheet.text(indicator.name().en());
        sheet.text(domain);
        sheet.text(indicator.unit());
        sheet.text(words.of("source." + indicator.kind()));
        sheet.text(words.of("rule." + indicator.rule()));
        sheet.text(indicator.core() ? words.of("yes") : "");
        sheet.prose(indicator.formula());
        sheet.text(indicator.better() == null ? "" : words.of("better." + indicator.better()));
        sheet.prose(indicator.note() == null ? null : words.of(indicator.note()));
    }
}
