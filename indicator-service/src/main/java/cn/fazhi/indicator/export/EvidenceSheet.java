package cn.fazhi.indicator.export;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.export.model.ReportContent;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import jakarta.inject.Singleton;

import java.util.List;

/** 依据: every place of the reports that gives a value. A sheet holds about a million rows; then another one begins. */
@Singleton
class EvidenceSheet {
    static final List<String> COLUMNS = List.of(
            "township",
            "name",
            "code",
            "indicator",
            "unit",
            "value",
            "qualifier",
            "origin",
            "counts",
            "revision",
            "evidence");
    private static final int[] WIDTHS = {12, 18, 30, 28, 9, 13, 10, 12, 9, 7, 90};

    private final ExportStore store;
    private final Indicators indicators;

    EvidenceSheet(ExportStore store, Indicators indicators) {
        this.store = store;
        this.indicators = indicators;
    }

    void write(Workbook workbook, ExportContent content) {
        Pages pages = new Pages(workbook, content.words());
        store.townshipsWithReports(content.scope(), List.of(), pages::township);
        pages.sheet.finish();
    }

    private final class Pages {
        private final Workbook workbook;
        private final Words words;
        private int page = 1;
        private Sheet sheet;

        Pages(Workbook workbook, Words words) {
            this.workbook = workbook;
            this.words = words;
            this.sheet = begun(words.of("sheet.evidence"));
        }

        private Sheet begun(String name) {
            Sheet begun = new Sheet(workbook, name, WIDTHS);
            begun.freeze(2, 1, COLUMNS.size() - 1);
            begun.header(
                    COLUMNS.stream().map(column -> words.of("column." + column)).toList());
            return begun;
        }

        void township(ExportedTownship township) {
            ReportContent report = township.content();
            if (report != null) {
                report.figures()
                        .forEach(figure -> indicators
                                .find(figure.code())
                                .ifPresent(indicator -> row(township, report, figure, indicator)));
            }
        }

        private void row(ExportedTownship township, ReportContent report, Figure figure, IndicatorView indicator) {
            if (sheet.rows() == Worksheet.MAX_ROWS) {
                sheet.finish();
                page++;
                sheet = begun(words.of("sheet.evidence") + " " + page);
            }
            Evidence evidence = figure.evidence();
            sheet.begin();
            sheet.text(township.code());
            sheet.text(township.name());
            sheet.text(figure.code());
            sheet.text(words.of(indicator.name()));
            sheet.text(indicator.unit());
            sheet.number(figure.value(), figure.qualifier() != Qualifier.EXACT);
            sheet.text(words.of("qualifier." + figure.qualifier()));
            sheet.text(words.of("origin." + figure.origin()));
            sheet.text(words.of("counts." + figure.counts()));
            sheet.number(report.revision());
            sheet.prose(evidence == null ? "" : evidence.text());
        }
    }
}
