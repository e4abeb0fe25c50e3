package cn.fazhi.indicator.series;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.boundary.model.Lineage;
import cn.fazhi.indicator.boundary.model.Lineage.Turn;
import cn.fazhi.indicator.scope.model.Round;

import java.util.List;
import java.util.Optional;

/**
 * Which changes a reader has to bear in mind at which period: what was merged or renamed, at every period before; where the
 * series breaks, at the first period that the new order touches.
 */
record Notes(Area area, Lineage lineage, List<Round> rounds) {
    List<Turn> at(Round round) {
        return lineage.turns().stream().filter(turn -> concerns(turn, round)).toList();
    }

    private boolean concerns(Turn turn, Round round) {
        boolean continues = area instanceof Area.Within within && turn.continues(within.division());
        return continues
                ? round.period().firstDay().isBefore(turn.day())
                : firstTouched(turn).filter(round::equals).isPresent();
    }

    private Optional<Round> firstTouched(Turn turn) {
        return rounds.stream()
                .filter(round -> !round.period().lastDay().isBefore(turn.day()))
                .findFirst();
    }
}
