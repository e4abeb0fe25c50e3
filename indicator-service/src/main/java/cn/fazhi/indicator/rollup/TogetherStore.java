package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Round;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up areas that have no roll-up together: those that became one since. */
@ApplicationScoped
public class TogetherStore {
    /** The townships of an area in one round. */
    public record Reach(Round round, Area area) {}

    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    TogetherStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** The spread of one indicator in each round over all townships of several areas together. */
    public Map<Short, Spread> spreads(Basis basis, String code, List<Reach> reaches) {
        Map<Short, Spread> byRound = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(RollupSql.TOGETHER)
                .bind("indicator", numbers.of(code))
                .bind("accepted", basis.acceptedOnly())
                .bindArray(
                        "rounds",
                        String.class,
                        SpreadRow.texts(reaches, reach -> reach.round().id()))
                .bindArray(
                        "froms",
                        String.class,
                        SpreadRow.texts(
                                reaches, reach -> CodeRange.of(reach.area()).from()))
                .bindArray(
                        "tos",
                        String.class,
                        SpreadRow.texts(
                                reaches, reach -> CodeRange.of(reach.area()).to()))
                .map((row, context) -> byRound.put(row.getShort("round"), SpreadRow.spread(row)))
                .list());
        return byRound;
    }
}
