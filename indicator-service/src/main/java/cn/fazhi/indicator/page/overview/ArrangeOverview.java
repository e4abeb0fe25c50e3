package cn.fazhi.indicator.page.overview;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.indicator.completeness.CompletenessView;
import cn.fazhi.indicator.page.Head;
import cn.fazhi.indicator.page.IndicatorRow;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.page.Selectors;
import cn.fazhi.pages.Words;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Puts the overview into words. */
@Singleton
public class ArrangeOverview {
    private final Catalogue catalogue;
    private final Clock clock;

    ArrangeOverview(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Overview arrange(Words words, Selection selection, OverviewFacts facts) {
        List<Measure> measures = Measure.allOf(facts.indicators());
        List<IndicatorRow> rows = measures.stream()
                .map(measure -> IndicatorRow.of(words, measure, facts.comparison()))
                .toList();
        CompletenessView reported = facts.completeness();
        boolean historical = reported.expected() > 0 && reported.timeliness().base() == 0;
        return new Overview(
                head(words, selection, facts),
                summary(words, reported),
                Wheel.of(words, reported),
                Waiting.of(words, reported, LocalDate.now(clock), historical),
                historical ? new Progress(List.of(), 0) : Progress.of(words, reported),
                facts.parts().parts().stream()
                        .map(part -> PartRow.of(words, part, selection))
                        .toList(),
                Tile.among(rows),
                DomainTable.of(words, catalogue.domains(), measures, facts.comparison()),
                facts.comparison().previous() == null
                        ? null
                        : words.period(facts.comparison().previous()),
                selection.withoutArea().query());
    }

    private static Head head(Words words, Selection selection, OverviewFacts facts) {
        var indicators = facts.indicators();
        return new Head(
                Head.name(words, indicators.area()),
                words.period(indicators.period()),
                Head.above(words, facts.place(), selection),
                Head.place(words, indicators.area(), selection),
                Selectors.of(words, facts.place(), indicators.programme(), indicators.period(), indicators.basis()));
    }

    private static String summary(Words words, CompletenessView reported) {
        if (reported.expected() == 0) {
            return words.say("summary.nothing");
        }
        long overdue = reported.townships().missing().stream()
                .filter(township -> township.overdue())
                .count();
        String sentence = words.say(
                "summary.reported",
                reported.expected(),
                reported.reported(),
                reported.completeness().value() == null
                        ? Words.NOTHING
                        : words.number(reported.completeness().value()) + "%");
        return sentence
                + (overdue > 0 ? words.say("summary.overdue", overdue) : "")
                + (reported.returned() > 0 ? words.say("summary.returned", reported.returned()) : "")
                + words.say(reported.missing() == 0 ? "summary.complete" : "summary.end");
    }
}
