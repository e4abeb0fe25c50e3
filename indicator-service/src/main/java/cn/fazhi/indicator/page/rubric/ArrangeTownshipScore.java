package cn.fazhi.indicator.page.rubric;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.page.rubric.TownshipScoreSheet.Given;
import cn.fazhi.indicator.page.rubric.TownshipScoreSheet.Group;
import cn.fazhi.indicator.page.rubric.TownshipScoreSheet.Line;
import cn.fazhi.indicator.page.rubric.TownshipScoreSheet.Source;
import cn.fazhi.indicator.rubric.ScoresView.GivenView;
import cn.fazhi.indicator.rubric.ScoresView.GroupView;
import cn.fazhi.indicator.rubric.ScoresView.LineView;
import cn.fazhi.indicator.rubric.ScoresView.SourceView;
import cn.fazhi.indicator.rubric.TownshipScoreView;
import cn.fazhi.indicator.rubric.model.Grounds;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.pages.Language;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a township's working into words. */
@Singleton
public class ArrangeTownshipScore {
    private static final Set<String> MANUAL = Set.of(Grounds.GIVEN.name(), Grounds.NOT_GIVEN.name());

    private final ZoneId zone;

    ArrangeTownshipScore(Clock clock) {
        this.zone = clock.getZone();
    }

    TownshipScoreSheet arrange(
            Words words, Selection links, TownshipScoreFacts facts, String version, List<Refusal> refusals) {
        TownshipScoreView score = facts.score();
        String rubric = score.rubric().code();
        String query = links.withoutArea().query(version.isEmpty() ? Map.of() : Map.of("version", version));
        ScoreSheet.Row row = ArrangeScores.row(words, score.score(), 0, "");
        return new TownshipScoreSheet(
                score.score().code(),
                row.name(),
                words.of(score.rubric().title()),
                "/rubrics/" + rubric + query,
                "/townships/" + score.score().code()
                        + links.at(null, score.period().toString()).query(),
                "/rubrics/" + rubric + "/townships/" + score.score().code(),
                words.period(score.period()),
                row.total(),
                words.number(score.fullMarks()),
                words.number(score.score().base()),
                score.score().rank() == null
                        ? Words.NOTHING
                        : words.say("score.rankOf", score.score().rank(), score.ranked()),
                row.grade(),
                row.gradeCode(),
                row.note(),
                facts.mayGive(),
                Issues.of(words, refusals),
                score.score().groups().stream()
                        .map(group -> group(words, group))
                        .toList(),
                history(words, facts));
    }

    private List<Given> history(Words words, TownshipScoreFacts facts) {
        Map<String, String> titles = facts.score().score().groups().stream()
                .flatMap(group -> group.lines().stream())
                .collect(Collectors.toMap(LineView::item, line -> words.of(line.title())));
        return facts.history().reversed().stream()
                .map(given -> given(words, titles, given))
                .toList();
    }

    private Given given(Words words, Map<String, String> titles, GivenView given) {
        return new Given(
                titles.getOrDefault(given.item(), given.item()),
                given.points() == null
                        ? words.say("score.takenBack")
                        : given.points().toPlainString(),
                given.reason(),
                given.by(),
                words.moment(given.at(), zone));
    }

    private Group group(Words words, GroupView group) {
        return new Group(
                words.of(group.title()),
                ArrangeScores.points(words, group.points()),
                words.number(group.full()),
                group.lines().stream().map(line -> line(words, line)).toList());
    }

    private Line line(Words words, LineView line) {
        GivenView given = line.given();
        boolean english = words.language() == Language.ENGLISH;
        return new Line(
                line.item(),
                words.of(line.title()),
                words.of(line.asked()),
                words.number(line.value()),
                line.exactness() == Exactness.INEXACT,
                ArrangeScores.points(words, line.points()),
                words.say("score.kind." + line.kind(), line.max().toPlainString()),
                line.deducted().signum() == 0 || line.excluded()
                        ? ""
                        : words.say("score.deducted", line.deducted().toPlainString()),
                state(line),
                english ? line.because().en() : line.because().zh(),
                missing(words, line),
                MANUAL.contains(line.because().code()),
                given == null
                        ? ""
                        : words.say("score.given", given.by(), words.moment(given.at(), zone), given.reason()),
                given == null || given.points() == null ? "" : given.points().toPlainString(),
                line.max().toPlainString(),
                line.sources().stream().map(source -> source(words, source)).toList());
    }

    private static String missing(Words words, LineView line) {
        String reason = line.reason() == null ? "" : words.of(line.reason().text());
        return line.missing() == null ? reason : (reason + " " + words.say("score.missing." + line.missing())).strip();
    }

    private static String state(LineView line) {
        if (line.excluded()) {
            return "out";
        }
        if (line.deducted().signum() == 0) {
            return "full";
        }
        return line.points().signum() == 0 ? "none" : "part";
    }

    private static Source source(Words words, SourceView source) {
        Evidence evidence = source.evidence();
        return new Source(
                words.of(source.name()),
                words.number(source.value()) + " " + source.unit(),
                evidence == null ? "" : evidence.text(),
                place(words, evidence));
    }

    /** Places count from one, as people do. */
    private static String place(Words words, @Nullable Evidence evidence) {
        return evidence == null
                ? words.say("quote.none")
                : words.say("quote.place", String.valueOf(evidence.start() + 1), String.valueOf(evidence.end()));
    }
}
