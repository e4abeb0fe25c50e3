package cn.fazhi.indicator.comparison;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.indicator.comparison.model.Disclosure;
import cn.fazhi.indicator.comparison.model.Place;
import cn.fazhi.indicator.rollup.Additions;
import cn.fazhi.indicator.rollup.PartsStore;
import cn.fazhi.indicator.rollup.RollupStore;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.rollup.model.Totals;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Scope;

import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The larger areas that a township or area is compared with, and where it stands in them. */
@ApplicationScoped
public class ReadPeers {
    private final RollupStore rollups;
    private final PartsStore parts;
    private final PeersStore places;
    private final Additions additions;
    private final AreaView.Names names;

    ReadPeers(RollupStore rollups, PartsStore parts, PeersStore places, Additions additions, AreaView.Names names) {
        this.rollups = rollups;
        this.parts = parts;
        this.places = places;
        this.additions = additions;
        this.names = names;
    }

    /** A township's county and prefecture, a county's prefecture, a prefecture's province; the smallest first. */
    List<Peers> of(Caller caller, Scope scope, List<String> codes) {
        if (!(scope.area() instanceof Area.Within(DivisionCode division))) {
            return List.of();
        }
        List<DivisionLevel> levels = switch (division.level()) {
            case TOWNSHIP -> List.of(DivisionLevel.COUNTY, DivisionLevel.PREFECTURE);
            case COUNTY -> List.of(DivisionLevel.PREFECTURE);
            case PREFECTURE -> List.of(DivisionLevel.PROVINCE);
            case PROVINCE -> List.of();
        };
        List<Peers> peers = new ArrayList<>();
        levels.forEach(level -> peers.add(peers(caller, scope, division, level, codes)));
        return peers;
    }

    private Peers peers(Caller caller, Scope scope, DivisionCode own, DivisionLevel level, List<String> codes) {
        Area area = new Area.Within(own.at(level));
        Scope larger = new Scope(area, scope.round(), scope.basis());
        boolean county = level == DivisionLevel.COUNTY;
        Map<String, Spread> spreads = rollups.spreads(larger, codes);
        Map<String, Map<String, Spread>> counties =
                county ? Map.of() : parts.parts(larger, DivisionLevel.COUNTY, codes);
        Set<String> telling = new HashSet<>();
        for (String code : codes) {
            Disclosure disclosure = new Disclosure(
                    withValue(counties.getOrDefault(code, Map.of())),
                    spreads.getOrDefault(code, Spread.NOTHING).values());
            if (caller.maySee(area) || Peers.enough(county, disclosure)) {
                telling.add(code);
            }
        }
        return new Peers(names.of(area), spreads, places(scope, own, larger, codes, counties), telling);
    }

    private static long withValue(Map<String, Spread> counties) {
        return counties.values().stream().filter(part -> part.values() > 0).count();
    }

    private Map<String, Place> places(
            Scope scope,
            DivisionCode own,
            Scope larger,
            List<String> codes,
            Map<String, Map<String, Spread>> counties) {
        if (own.isTownship()) {
            return places.places(scope, larger.area());
        }
        Map<String, Map<String, Spread>> peers =
                own.level() == DivisionLevel.COUNTY ? counties : parts.parts(larger, own.level(), codes);
        Map<String, Place> found = new HashMap<>();
        peers.forEach((code, spreads) -> {
            Map<String, BigDecimal> values = values(code, spreads);
            BigDecimal value = values.get(own.value());
            if (value != null) {
                found.put(code, Place.among(value, values.values()));
            }
        });
        return found;
    }

    private Map<String, BigDecimal> values(String code, Map<String, Spread> spreads) {
        Map<String, BigDecimal> values = new HashMap<>();
        spreads.forEach((part, spread) -> {
            BigDecimal value = Totals.of(spread, additions.of(code)).value();
            if (value != null) {
                values.put(part, value);
            }
        });
        return values;
    }
}
