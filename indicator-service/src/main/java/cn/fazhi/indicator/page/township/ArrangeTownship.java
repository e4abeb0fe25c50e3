package cn.fazhi.indicator.page.township;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.completeness.model.Timeliness;
import cn.fazhi.indicator.history.Step;
import cn.fazhi.indicator.page.Head;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.page.Selectors;
import cn.fazhi.indicator.page.township.TownshipSheet.FindingLine;
import cn.fazhi.indicator.page.township.TownshipSheet.Handed;
import cn.fazhi.indicator.page.township.TownshipSheet.Part;
import cn.fazhi.indicator.page.township.TownshipSheet.Standing;
import cn.fazhi.indicator.page.township.TownshipSheet.StepLine;
import cn.fazhi.indicator.township.TownshipIndicatorsView;
import cn.fazhi.indicator.township.TownshipIndicatorsView.ReportView;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Puts a township's page into words. */
@Singleton
public class ArrangeTownship {
    private static final String MISSING = "missing";

    private final ArrangeFigures figures;
    private final Indicators indicators;
    private final Clock clock;

    ArrangeTownship(ArrangeFigures figures, Indicators indicators, Clock clock) {
        this.figures = figures;
        this.indicators = indicators;
        this.clock = clock;
    }

    TownshipSheet arrange(Words words, Selection selection, TownshipFacts facts) {
        TownshipIndicatorsView township = facts.township();
        ReportView report = township.report();
        String state = report == null ? MISSING : report.state().toString();
        return new TownshipSheet(
                head(words, selection, facts),
                standing(words, facts.completeness(), report == null),
                report == null ? null : handed(words, report),
                state,
                words.say("state." + state),
                township.reason() == null || report == null
                        ? null
                        : words.of(township.reason().text()),
                facts.history().stream().map(step -> step(words, step)).toList(),
                township.findings().stream()
                        .map(finding -> finding(words, finding))
                        .toList(),
                figures.groups(words, facts),
                figures.derived(words, facts),
                facts.comparison().previous() == null
                        ? null
                        : words.period(facts.comparison().previous()),
                !facts.county().isEmpty(),
                selection.at(indicatorArea(facts), selection.period()).query());
    }

    /** From a township's number to its county's, or to the township itself for a reader who may see no more. */
    private static String indicatorArea(TownshipFacts facts) {
        String code = facts.township().township().code();
        return facts.county().isEmpty()
                ? code
                : DivisionCode.of(code).at(DivisionLevel.COUNTY).value();
    }

    private static Head head(Words words, Selection selection, TownshipFacts facts) {
        TownshipIndicatorsView township = facts.township();
        return new Head(
                township.township().name(),
                words.period(township.period()),
                Head.above(words, facts.place(), selection),
                new Head.Place(township.township().code(), township.township().name(), ""),
                Selectors.of(words, facts.place(), township.programme(), township.period(), township.basis()));
    }

    private @Nullable Standing standing(Words words, CompletenessView view, boolean open) {
        var lists = view.townships();
        return Stream.of(lists.onTime(), lists.late(), lists.missing(), lists.notRated(), lists.excused())
                .flatMap(List::stream)
                .findFirst()
                .map(township -> {
                    LocalDate due = township.extension() == null
                            ? township.dueDate()
                            : township.extension().until();
                    return new Standing(
                            words.day(due),
                            (open || township.returned()) && view.notRated() == 0 ? when(words, due) : null,
                            township.extension() == null
                                    ? null
                                    : township.extension().reason(),
                            township.excusedReason());
                })
                .orElse(null);
    }

    private String when(Words words, LocalDate due) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), due);
        if (days == 0) {
            return words.say("days.today");
        }
        return days < 0 ? words.say("days.over", -days) : words.say("days.left", days);
    }

    private Handed handed(Words words, ReportView report) {
        return new Handed(
                report.title(),
                report.revision(),
                words.moment(report.receivedAt(), clock.getZone()),
                report.firstReceivedAt().equals(report.receivedAt())
                        ? null
                        : words.moment(report.firstReceivedAt(), clock.getZone()),
                report.timeliness() == null ? null : words.say("standing." + report.timeliness()),
                report.timeliness() == Timeliness.LATE,
                parts(words, report.sections()),
                report.reasons());
    }

    private StepLine step(Words words, Step step) {
        return new StepLine(
                step.state().toString(),
                words.say("step." + step.state()),
                words.say("township.revisionNumber", step.revision()),
                words.moment(step.at(), clock.getZone()),
                step.account(),
                step.reasons());
    }

    private static List<Part> parts(Words words, Sections sections) {
        return List.of(
                new Part(words.say("section.measures"), sections.measures()),
                new Part(words.say("section.problems"), sections.problems()),
                new Part(words.say("section.head_duty"), sections.headDuty()),
                new Part(words.say("section.plan"), sections.plan()));
    }

    private FindingLine finding(Words words, Finding finding) {
        return new FindingLine(
                finding.severity().toString(),
                words.say("severity." + finding.severity()),
                words.of(finding.message()),
                finding.figures().stream()
                        .map(code -> indicators
                                .find(code)
                                .map(found -> words.of(found.name()))
                                .orElse(code))
                        .toList(),
                finding.evidence().stream().map(Evidence::text).toList());
    }
}
