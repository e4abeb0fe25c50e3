package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Round;
import cn.fazhi.indicator.scope.model.Scope;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the roll-up of an area and the spread of its townships: ranges of an index for each indicator and round. */
@ApplicationScoped
public class RollupStore {
    /** One indicator in one round. */
    private record Cell(short round, short indicator) {}

    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    RollupStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** The spread of each of these indicators in the scope, by code. */
    public Map<String, Spread> spreads(Scope scope, Collection<String> codes) {
        Map<Short, Spread> byNumber = new HashMap<>();
        List<Cell> cells = codes.stream()
                .map(code -> new Cell(scope.round().id(), numbers.of(code)))
                .toList();
        read(scope.area(), scope.basis(), cells).forEach((cell, spread) -> byNumber.put(cell.indicator(), spread));
        return codes.stream()
                .collect(Collectors.toMap(
                        code -> code, code -> byNumber.getOrDefault(numbers.of(code), Spread.NOTHING)));
    }

    /** The spread of one indicator in each of these rounds. */
    public Map<Round, Spread> spreads(Area area, Basis basis, String code, List<Round> rounds) {
        Map<Short, Spread> byRound = new HashMap<>();
        List<Cell> cells = rounds.stream()
                .map(round -> new Cell(round.id(), numbers.of(code)))
                .toList();
        read(area, basis, cells).forEach((cell, spread) -> byRound.put(cell.round(), spread));
        return rounds.stream()
                .collect(Collectors.toMap(round -> round, round -> byRound.getOrDefault(round.id(), Spread.NOTHING)));
    }

    /** How many townships of the area owe a report in each of these rounds; rounds without one are left out. */
    public Map<Short, Long> expected(Area area, Collection<Round> rounds) {
        CodeRange range = CodeRange.of(area);
        Map<Short, Long> expected = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(RollupSql.expected(area))
                .bindArray("rounds", String.class, SpreadRow.texts(rounds, Round::id))
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> expected.put(row.getShort("id"), row.getLong("townships")))
                .list());
        return expected;
    }

    private Map<Cell, Spread> read(Area area, Basis basis, List<Cell> cells) {
        CodeRange range = CodeRange.of(area);
        Map<Cell, Spread> spreads = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(RollupSql.of(area, basis))
                .bindArray("rounds", String.class, SpreadRow.texts(cells, Cell::round))
                .bindArray("indicators", String.class, SpreadRow.texts(cells, Cell::indicator))
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("accepted", basis.acceptedOnly())
                .map((row, context) ->
                        spreads.put(new Cell(row.getShort("round"), row.getShort("indicator")), SpreadRow.spread(row)))
                .list());
        return spreads;
    }
}
