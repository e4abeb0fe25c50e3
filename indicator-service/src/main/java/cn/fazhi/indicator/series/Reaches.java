package cn.fazhi.indicator.series;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.boundary.model.Lineage;
import cn.fazhi.indicator.boundary.model.Lineage.Predecessor;
import cn.fazhi.indicator.rollup.RollupStore;
import cn.fazhi.indicator.rollup.TogetherStore;
import cn.fazhi.indicator.rollup.TogetherStore.Reach;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.Round;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far an area reaches in each period: the area, and what has been merged into it since. */
@ApplicationScoped
public class Reaches {
    private final RollupStore rollups;
    private final TogetherStore several;

    Reaches(RollupStore rollups, TogetherStore several) {
        this.rollups = rollups;
        this.several = several;
    }

    /** One period. */
    record Reached(Spread spread, long expected) {
        static final Reached NOTHING = new Reached(Spread.NOTHING, 0);
    }

    Map<Round, Reached> reached(Area area, Lineage lineage, Basis basis, String code, List<Round> rounds) {
        Map<Round, Spread> alone = rollups.spreads(area, basis, code, rounds);
        List<Reach> reaches = withPredecessors(area, lineage, rounds);
        Map<Short, Spread> together = reaches.isEmpty() ? Map.of() : several.spreads(basis, code, reaches);
        Map<Short, Long> expected = expected(area, lineage, rounds);
        Map<Round, Reached> reached = new HashMap<>();
        for (Round round : rounds) {
            Spread own = alone.getOrDefault(round, Spread.NOTHING);
            reached.put(
                    round, new Reached(together.getOrDefault(round.id(), own), expected.getOrDefault(round.id(), 0L)));
        }
        return reached;
    }

    /** The areas of those periods in which there is more than one. */
    private static List<Reach> withPredecessors(Area area, Lineage lineage, List<Round> rounds) {
        List<Reach> reaches = new ArrayList<>();
        for (Round round : rounds) {
            List<Area> past = lineage.predecessors().stream()
                    .filter(predecessor -> isPast(predecessor, round))
                    .<Area>map(predecessor -> new Area.Within(predecessor.division()))
                    .toList();
            if (!past.isEmpty()) {
                reaches.add(new Reach(round, area));
                past.forEach(predecessor -> reaches.add(new Reach(round, predecessor)));
            }
        }
        return reaches;
    }

    private Map<Short, Long> expected(Area area, Lineage lineage, List<Round> rounds) {
        Map<Short, Long> expected = new HashMap<>(rollups.expected(area, rounds));
        for (Predecessor predecessor : lineage.predecessors()) {
            List<Round> past =
                    rounds.stream().filter(round -> isPast(predecessor, round)).toList();
            rollups.expected(new Area.Within(predecessor.division()), past)
                    .forEach((round, townships) -> expected.merge(round, townships, Long::sum));
        }
        return expected;
    }

    private static boolean isPast(Predecessor predecessor, Round round) {
        return round.period().firstDay().isBefore(predecessor.until());
    }
}
