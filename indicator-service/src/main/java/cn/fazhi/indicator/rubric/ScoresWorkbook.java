package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.export.Sheet;
import cn.fazhi.indicator.export.Words;
import cn.fazhi.indicator.rubric.ScoresView.GroupView;
import cn.fazhi.indicator.rubric.ScoresView.TownshipView;

import org.dhatim.fastexcel.Workbook;

import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The workbook: the scores by group, and the working of each line. */
@Singleton
class ScoresWorkbook {
    private static final String APPLICATION = "Fazhi";
    private static final String VERSION = "1.0";
    private static final int[] SCORE_WIDTHS = {8, 12, 20, 10, 10, 16};
    private static final int[] WORKING_WIDTHS = {12, 18, 22, 30, 44, 12, 9, 9, 9, 40, 36, 80};
    private static final int FIRST_GROUP = 6;
    private static final int GROUP_WIDTH = 16;
    private static final int HEAD_ROWS = 3;

    private final RubricWords texts;

    ScoresWorkbook(RubricWords texts) {
        this.texts = texts;
    }

    void write(ScoresView view, Words words, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, VERSION);
        scores(workbook, view, words);
        workings(workbook, view, words);
        workbook.finish();
    }

    private void scores(Workbook workbook, ScoresView view, Words words) {
        List<GroupView> groups = view.townships().stream()
                .map(TownshipView::groups)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        Sheet sheet = new Sheet(workbook, words.of(texts.say("sheet.scores")), SCORE_WIDTHS);
        for (int i = 0; i < groups.size(); i++) {
            sheet.width(FIRST_GROUP + i, GROUP_WIDTH);
        }
        sheet.freeze(HEAD_ROWS, HEAD_ROWS, FIRST_GROUP + groups.size() - 1);
        sheet.title(view.area().name() + " " + words.of(view.rubric().title()));
        sheet.note(words.of(texts.say(
                "sheet.note",
                words.period(view.period()),
                String.valueOf(view.rubric().version()),
                view.fullMarks())));
        sheet.header(header(groups, words));
        view.townships().forEach(township -> row(sheet, township, words));
        sheet.finish();
    }

    private List<String> header(List<GroupView> groups, Words words) {
        List<String> header = new ArrayList<>();
        for (String column : List.of("rank", "township", "name", "total", "base", "grade")) {
            header.add(words.of(texts.say("column." + column)));
        }
        groups.forEach(group -> header.add(words.of(group.title())));
        return header;
    }

    private void row(Sheet sheet, TownshipView township, Words words) {
        sheet.begin();
        Integer rank = township.rank();
        sheet.number(rank == null ? null : BigDecimal.valueOf(rank));
        sheet.text(township.code());
        sheet.text(township.name());
        sheet.number(township.total());
        sheet.number(township.base());
        sheet.text(
                township.excused() != null
                        ? words.of(texts.say("excused"))
                        : township.grade() == null
                                ? ""
                                : words.of(
                                        Objects.requireNonNull(township.grade()).title()));
        township.groups().forEach(group -> sheet.number(group.points()));
    }

    private void workings(Workbook workbook, ScoresView view, Words words) {
        Sheet sheet = new Sheet(workbook, words.of(texts.say("sheet.workings")), WORKING_WIDTHS);
        sheet.freeze(2, 1, ScoreRow.COLUMNS.size() - 1);
        sheet.header(ScoreRow.COLUMNS.stream()
                .map(column -> words.of(texts.say("column." + column)))
                .toList());
        for (TownshipView township : view.townships()) {
            ScoreRow.of(township, words).forEach(row -> working(sheet, row));
        }
        sheet.finish();
    }

    private static void working(Sheet sheet, ScoreRow row) {
        sheet.begin();
        sheet.text(row.township());
        sheet.text(row.name());
        sheet.text(row.group());
        sheet.text(row.item());
        sheet.prose(row.asked());
        sheet.number(row.value(), row.inexact());
        sheet.number(row.max());
        sheet.number(row.points());
        sheet.number(row.deducted());
        sheet.prose(row.because());
        sheet.prose(row.given());
        sheet.prose(row.evidence());
    }
}
