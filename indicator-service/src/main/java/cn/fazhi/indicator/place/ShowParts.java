package cn.fazhi.indicator.place;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.completeness.CompletenessStore;
import cn.fazhi.indicator.completeness.model.Duty;
import cn.fazhi.indicator.completeness.model.Standing;
import cn.fazhi.indicator.completeness.model.Tally;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the divisions right below a prefecture, province or the nation stand with their reports. */
@ApplicationScoped
public class ShowParts {
    private final ResolveScope scopes;
    private final CompletenessStore duties;
    private final PlaceStore places;

    ShowParts(ResolveScope scopes, CompletenessStore duties, PlaceStore places) {
        this.scopes = scopes;
        this.duties = duties;
        this.places = places;
    }

    @Transactional
    public Reply<PartsView> show(Question question) {
        return scopes.resolve(question).map(this::view);
    }

    private PartsView view(Scope scope) {
        DivisionLevel below = below(scope.area());
        if (below == DivisionLevel.TOWNSHIP) {
            return new PartsView(List.of());
        }
        Map<String, List<Duty>> byPart = duties.duties(scope).stream()
                .collect(Collectors.groupingBy(
                        duty -> duty.township().substring(0, below.digits()), TreeMap::new, Collectors.toList()));
        Map<String, String> names = places.names(byPart.keySet());
        return new PartsView(byPart.entrySet().stream()
                .map(entry -> part(
                        new AreaView(
                                entry.getKey(),
                                names.getOrDefault(entry.getKey(), entry.getKey()),
                                below.name().toLowerCase(Locale.ROOT)),
                        Tally.of(entry.getValue())))
                .toList());
    }

    private static PartsView.PartView part(AreaView area, Tally tally) {
        return new PartsView.PartView(
                area,
                tally.expected(),
                tally.reported(),
                tally.count(Standing.ON_TIME),
                tally.count(Standing.LATE),
                tally.count(Standing.MISSING),
                tally.count(Standing.EXCUSED),
                tally.completeness().value(),
                tally.timeliness().value());
    }

    private static DivisionLevel below(Area area) {
        return switch (area) {
            case Area.Nation nation -> DivisionLevel.PROVINCE;
            case Area.Within within -> below(within.division());
        };
    }

    private static DivisionLevel below(DivisionCode division) {
        return switch (division.level()) {
            case PROVINCE -> DivisionLevel.PREFECTURE;
            case PREFECTURE -> DivisionLevel.COUNTY;
            case COUNTY, TOWNSHIP -> DivisionLevel.TOWNSHIP;
        };
    }
}
