package cn.fazhi.indicator.page.indicator;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.page.Head;
import cn.fazhi.indicator.page.IndicatorRow;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.page.Selectors;
import cn.fazhi.indicator.page.indicator.IndicatorSheet.Point;
import cn.fazhi.indicator.page.indicator.IndicatorSheet.Ranked;
import cn.fazhi.indicator.page.indicator.IndicatorSheet.SortQuery;
import cn.fazhi.indicator.page.indicator.IndicatorSheet.Spread;
import cn.fazhi.indicator.ranking.RankingView;
import cn.fazhi.indicator.series.SeriesView;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts an indicator's page into words. */
@Singleton
public class ArrangeIndicator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Definitions definitions;

    ArrangeIndicator(Definitions definitions) {
        this.definitions = definitions;
    }

    IndicatorSheet arrange(Words words, Selection selection, IndicatorFacts facts) {
        RankingView ranking = facts.ranking();
        boolean medians = facts.series().points().stream().allMatch(point -> point.value() == null);
        Period compared = facts.comparison().previous();
        return new IndicatorSheet(
                head(words, selection, facts),
                definitions.of(words, facts.definition()),
                IndicatorRow.of(words, facts.measure(), facts.comparison()),
                spread(words, facts.measure()),
                ranked(words, ranking),
                ranking.sort(),
                new SortQuery(
                        selection.query(Map.of("sort", ranking.sort().equals("-value") ? "value" : "-value")),
                        selection.query(Map.of("sort", "code"))),
                ranking.next() == null
                        ? null
                        : selection.query(Map.of("sort", ranking.sort(), "cursor", ranking.next())),
                Histogram.of(words, values(ranking)),
                facts.series().points().stream()
                        .filter(point -> point.coverage().expected() > 0 || point.count() > 0)
                        .map(point -> point(words, point, medians))
                        .toList(),
                medians,
                compared == null ? null : words.period(compared),
                selection.withoutArea().query());
    }

    private static Head head(Words words, Selection selection, IndicatorFacts facts) {
        RankingView ranking = facts.ranking();
        return new Head(
                words.of(facts.definition().name()),
                words.period(ranking.period()),
                Head.above(words, facts.place(), selection),
                Head.place(words, ranking.area(), selection),
                Selectors.of(words, facts.place(), ranking.programme(), ranking.period(), ranking.basis()));
    }

    private static @Nullable Spread spread(Words words, Measure measure) {
        return measure.median() == null
                ? null
                : new Spread(
                        words.number(measure.min()),
                        words.number(measure.p10()),
                        words.number(measure.median()),
                        words.number(measure.p90()),
                        words.number(measure.max()),
                        measure.count());
    }

    private static List<Ranked> ranked(Words words, RankingView ranking) {
        BigDecimal longest = values(ranking).stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return ranking.townships().stream()
                .map(entry -> ranked(words, entry, ranking.unit(), longest))
                .toList();
    }

    private static Ranked ranked(Words words, RankingView.Entry entry, String unit, BigDecimal longest) {
        return new Ranked(
                entry.rank() == null ? Words.NOTHING : entry.rank().toString(),
                entry.code(),
                entry.name(),
                words.value(entry.value(), unit),
                entry.exactness() == Exactness.INEXACT,
                bar(entry.value(), longest),
                entry.reason() == null ? null : words.of(entry.reason().text()),
                entry.state().equals("submitted") ? words.say("state.submitted") : null);
    }

    private static long bar(@Nullable BigDecimal value, BigDecimal longest) {
        return value == null || longest.signum() <= 0 || value.signum() <= 0
                ? 0
                : value.multiply(HUNDRED)
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .longValue();
    }

    private static List<BigDecimal> values(RankingView ranking) {
        return ranking.townships().stream()
                .map(RankingView.Entry::value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Point point(Words words, SeriesView.Point point, boolean median) {
        BigDecimal value = median ? point.median() : point.value();
        return new Point(
                words.period(point.period()),
                (point.exactness() == Exactness.INEXACT && value != null ? "≈ " : "") + words.number(value),
                value == null ? "" : value.toPlainString(),
                point.coverage().reporting() + "/" + point.coverage().expected(),
                value != null || point.reason() == null
                        ? null
                        : words.of(point.reason().text()));
    }
}
