package cn.fazhi.indicator.page.rubric;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.page.Head;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.page.Selectors;
import cn.fazhi.indicator.page.rubric.ScoreSheet.Column;
import cn.fazhi.indicator.page.rubric.ScoreSheet.Row;
import cn.fazhi.indicator.page.rubric.ScoreSheet.Standard;
import cn.fazhi.indicator.place.PlaceView;
import cn.fazhi.indicator.rubric.RubricView.EntryView;
import cn.fazhi.indicator.rubric.ScoresView;
import cn.fazhi.indicator.rubric.ScoresView.GroupView;
import cn.fazhi.indicator.rubric.ScoresView.TownshipView;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the scores of a county into words. */
@Singleton
public class ArrangeScores {
    ScoreSheet arrange(Words words, Selection links, RubricFacts facts, boolean mayChange, String versionAsked) {
        ScoresView scores = facts.scores();
        String code = facts.rubric().code();
        List<TownshipView> townships = scores == null ? List.of() : scores.townships();
        List<GroupView> groups = groups(townships);
        Map<String, String> version = versionAsked.isEmpty() ? Map.of() : Map.of("version", versionAsked);
        return new ScoreSheet(
                head(words, links, facts),
                scores == null
                        ? words.say("rubric.state." + facts.rubric().state())
                        : words.say("rubric.version", scores.rubric().version()),
                scores == null ? "" : ArrangeRubrics.holds(words, scores.rubric()),
                scores == null ? "" : words.number(scores.fullMarks()),
                Issues.of(words, facts.refusals()),
                groups.stream()
                        .map(group -> new Column(words.of(group.title()), words.number(group.full())))
                        .toList(),
                townships.stream()
                        .map(township ->
                                row(words, township, groups.size(), townshipHref(code, township, links, version)))
                        .toList(),
                scores == null ? "0" : String.valueOf(scores.ranked()),
                scores == null ? "" : exportQuery(scores, version),
                mayChange ? "/rubrics/" + code + "/draft" + links.withoutArea().query() : "",
                standards(words, groups));
    }

    private static Head head(Words words, Selection links, RubricFacts facts) {
        ScoresView scores = facts.scores();
        PlaceView place = facts.place();
        Optional<Period> period = scores != null
                ? Optional.of(scores.period())
                : Optional.ofNullable(links.period())
                        .flatMap(Period::parse)
                        .or(() -> place.periods().stream().findFirst());
        String title = scores == null
                ? Optional.ofNullable(facts.rubric().sheet().title())
                        .map(text -> words.of(new LocalizedText(String.valueOf(text.zh()), String.valueOf(text.en()))))
                        .orElse("")
                : words.of(scores.rubric().title());
        return new Head(
                title,
                period.map(words::period).orElse(""),
                List.of(),
                new Head.Place(place.area().code(), place.area().name(), "/rubrics"),
                Selectors.of(
                        words,
                        place,
                        String.valueOf(facts.rubric().sheet().programme()),
                        period.orElse(Period.ofYear(2000)),
                        scores == null ? Basis.SUBMITTED : scores.basis()));
    }

    private static List<GroupView> groups(List<TownshipView> townships) {
        return townships.stream()
                .map(TownshipView::groups)
                .filter(groups -> !groups.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static Row row(Words words, TownshipView township, int groups, String href) {
        boolean scored = township.total() != null;
        return new Row(
                township.rank() == null ? Words.NOTHING : String.valueOf(township.rank()),
                township.name(),
                href,
                township.groups().isEmpty()
                        ? Collections.nCopies(groups, Words.NOTHING)
                        : township.groups().stream()
                                .map(group -> points(words, group.points()))
                                .toList(),
                points(words, township.total()),
                township.grade() == null ? "" : words.of(township.grade().title()),
                township.grade() == null ? "" : township.grade().code(),
                note(words, township, scored));
    }

    private static String note(Words words, TownshipView township, boolean scored) {
        if (township.excused() != null) {
            return words.say("score.excused", township.excused());
        }
        if (township.state() == null) {
            return words.say("score.noReport");
        }
        return scored ? "" : words.say("score.nothing");
    }

    /** Points are never rounded on a page: two decimals are what the sheet itself rounds to. */
    static String points(Words words, @Nullable BigDecimal points) {
        return points == null ? Words.NOTHING : points.toPlainString().replace('-', '−');
    }

    private static String townshipHref(
            String code, TownshipView township, Selection links, Map<String, String> version) {
        return "/rubrics/" + code + "/townships/" + township.code()
                + links.withoutArea().query(version);
    }

    private static String exportQuery(ScoresView scores, Map<String, String> version) {
        EntryView rubric = scores.rubric();
        return new Selection(
                        null, null, scores.period().toString(), scores.basis().toString())
                .query(
                        version.isEmpty()
                                ? Map.of("rubric", rubric.code())
                                : Map.of("rubric", rubric.code(), "version", String.valueOf(rubric.version())));
    }

    private static List<Standard> standards(Words words, List<GroupView> groups) {
        return groups.stream()
                .flatMap(group -> group.lines().stream()
                        .map(line -> new Standard(
                                words.of(group.title()),
                                words.of(line.title()),
                                words.of(line.asked()),
                                words.say(
                                        "score.kind." + line.kind(), line.max().toPlainString()))))
                .toList();
    }
}
