package cn.fazhi.indicator.place;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.ResolveArea;
import cn.fazhi.indicator.scope.ResolveProgramme;
import cn.fazhi.indicator.scope.Wanted;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where an area or township lies, and for which programmes and periods it reports. */
@ApplicationScoped
public class ShowPlace {
    private final ResolveArea areas;
    private final ResolveProgramme programmes;
    private final PlaceStore places;
    private final AreaView.Names names;

    ShowPlace(ResolveArea areas, ResolveProgramme programmes, PlaceStore places, AreaView.Names names) {
        this.areas = areas;
        this.programmes = programmes;
        this.places = places;
        this.names = names;
    }

    @Transactional
    public Reply<PlaceView> show(Caller caller, Wanted wanted, String code, @Nullable String programme) {
        return areas.resolve(caller, wanted, code)
                .then(area -> programmes
                        .resolve(programme)
                        .map(found -> new PlaceView(
                                names.of(area),
                                above(caller, area),
                                places.programmes(area),
                                places.periods(area, found))));
    }

    private List<AreaView> above(Caller caller, Area area) {
        List<Area> above = new ArrayList<>();
        if (area instanceof Area.Within within) {
            above.add(new Area.Nation());
            above.addAll(parents(within).toList());
        }
        return above.stream().filter(caller::maySee).map(names::of).toList();
    }

    private static Stream<Area> parents(Area.Within within) {
        return Arrays.stream(DivisionLevel.values())
                .filter(level -> level.digits() < within.code().length())
                .map(level -> new Area.Within(within.division().at(level)));
    }
}
