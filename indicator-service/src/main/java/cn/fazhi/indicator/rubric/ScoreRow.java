package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.export.Words;
import cn.fazhi.indicator.rubric.ScoresView.GroupView;
import cn.fazhi.indicator.rubric.ScoresView.LineView;
import cn.fazhi.indicator.rubric.ScoresView.TownshipView;
import cn.fazhi.indicator.value.model.Exactness;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One line of one township, in the words of an export.
 *
 * @param given who gave the points and why; empty for items that are computed
 * @param evidence the clauses that the value rests on
 */
record ScoreRow(
        String township,
        String name,
        String group,
        String item,
        String asked,
        @Nullable BigDecimal value,
        boolean inexact,
        BigDecimal max,
        BigDecimal points,
        BigDecimal deducted,
        String because,
        String given,
        String evidence) {
    static final List<String> COLUMNS = List.of(
            "township",
            "name",
            "group",
            "item",
            "asked",
            "value",
            "max",
            "points",
            "deducted",
            "because",
            "given",
            "evidence");

    static List<ScoreRow> of(TownshipView township, Words words) {
        return township.groups().stream()
                .flatMap(group -> group.lines().stream().map(line -> row(township, group, line, words)))
                .toList();
    }

    private static ScoreRow row(TownshipView township, GroupView group, LineView line, Words words) {
        boolean english = words.language().getLanguage().equals("en");
        ScoresView.GivenView given = line.given();
        return new ScoreRow(
                township.code(),
                township.name(),
                words.of(group.title()),
                words.of(line.title()),
                words.of(line.asked()),
                line.value(),
                line.exactness() == Exactness.INEXACT,
                line.max(),
                line.points(),
                line.deducted(),
                english ? line.because().en() : line.because().zh(),
                given == null ? "" : given.by() + ": " + given.reason(),
                line.sources().stream()
                        .map(ScoresView.SourceView::evidence)
                        .filter(Objects::nonNull)
                        .map(evidence -> evidence.text())
                        .collect(Collectors.joining(" | ")));
    }
}
