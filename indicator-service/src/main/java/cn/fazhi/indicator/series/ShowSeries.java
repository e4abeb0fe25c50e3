package cn.fazhi.indicator.series;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.boundary.BoundaryView;
import cn.fazhi.indicator.boundary.DescribeBoundaries;
import cn.fazhi.indicator.boundary.model.Lineage;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.rollup.Additions;
import cn.fazhi.indicator.rollup.model.Coverage;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.rollup.model.Totals;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Parameters;
import cn.fazhi.indicator.scope.ResolveArea;
import cn.fazhi.indicator.scope.ResolveProgramme;
import cn.fazhi.indicator.scope.ScopeStore;
import cn.fazhi.indicator.scope.Wanted;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.Round;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;

/** One indicator of one area or township over time. */
@ApplicationScoped
public class ShowSeries {
    private final ResolveArea areas;
    private final ResolveProgramme programmes;
    private final ScopeStore scopes;
    private final Indicators indicators;
    private final Additions additions;
    private final Reaches reaches;
    private final DescribeBoundaries boundaries;
    private final AreaView.Names names;

    ShowSeries(
            ResolveArea areas,
            ResolveProgramme programmes,
            ScopeStore scopes,
            Indicators indicators,
            Additions additions,
            Reaches reaches,
            DescribeBoundaries boundaries,
            AreaView.Names names) {
        this.areas = areas;
        this.programmes = programmes;
        this.scopes = scopes;
        this.indicators = indicators;
        this.additions = additions;
        this.reaches = reaches;
        this.boundaries = boundaries;
        this.names = names;
    }

    @Transactional
    public Reply<SeriesView> show(SeriesQuestion question) {
        return required("area", question.area(), "990101")
                .then(code -> areas.resolve(question.caller(), Wanted.ANY, code))
                .then(area -> required("indicator", question.indicator(), "mediation.cases")
                        .then(code -> indicators.named("indicator", code))
                        .then(indicator -> Parameters.basis(question.basis())
                                .then(basis -> programmes
                                        .resolve(question.programme())
                                        .then(programme -> Span.parse(question.from(), question.to())
                                                .map(span -> view(area, indicator, basis, programme, span))))));
    }

    private SeriesView view(Area area, IndicatorView indicator, Basis basis, String programme, Span span) {
        List<Round> rounds = scopes.rounds(programme).stream()
                .filter(round -> span.contains(round.period()))
                .toList();
        Lineage lineage = boundaries.lineage(area);
        Map<Lineage.Turn, BoundaryView> turns = boundaries.views(area, lineage);
        Map<Round, Reaches.Reached> reached = reaches.reached(area, lineage, basis, indicator.code(), rounds);
        Notes notes = new Notes(area, lineage, rounds);
        List<SeriesView.Point> points = rounds.stream()
                .map(round -> point(
                        area,
                        round,
                        indicator,
                        reached.getOrDefault(round, Reaches.Reached.NOTHING),
                        notes.at(round).stream().map(turns::get).toList()))
                .toList();
        return new SeriesView(
                names.of(area),
                indicator.code(),
                indicator.name(),
                indicator.areaUnit(),
                indicator.rule(),
                programme,
                basis,
                lineage.turns().stream().map(turns::get).toList(),
                points);
    }

    private SeriesView.Point point(
            Area area, Round round, IndicatorView indicator, Reaches.Reached reached, List<BoundaryView> notes) {
        Spread spread = reached.spread();
        Totals totals = area instanceof Area.Within within && within.division().isTownship()
                ? Totals.ofTownship(spread, additions.of(indicator.code()))
                : Totals.of(spread, additions.of(indicator.code()));
        return new SeriesView.Point(
                round.period(),
                totals.value(),
                spread.values(),
                totals.mean(),
                spread.median(),
                Coverage.of(spread.reporting(), reached.expected()),
                totals.exactness(),
                totals.reason() == null ? null : ReasonView.of(totals.reason()),
                notes);
    }

    private static Reply<String> required(String field, @Nullable String value, String example) {
        return value == null
                ? Reply.refused(Refusal.of(IndicatorProblem.MISSING_PARAMETER, field, field + "=" + example))
                : new Reply.Found<>(value);
    }
}
