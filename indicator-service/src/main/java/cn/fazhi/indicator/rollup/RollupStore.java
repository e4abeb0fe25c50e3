package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Round;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.model.Decimals;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up the values of an area's townships: one range of an index for each indicator and round. */
@ApplicationScoped
public class RollupStore {
    /** One indicator in one round. */
    private record Cell(short round, short indicator) {}

    // Numbers are checked by the types, and by themselves cannot be anything else; the rest is bound.
    static final String SPREADS = """
            select c.round, c.indicator, s.*
            from unnest(:rounds::smallint[], :indicators::smallint[]) c(round, indicator)
            cross join lateral (
                select count(*) as townships, count(v.value) as "values",
                    count(*) filter (where v.expected) as reporting, count(*) filter (where v.inexact) as inexact,
                    sum(v.value) as total, sum(v.part) as part, sum(v.base) as base,
                    min(v.value) as min, max(v.value) as max,
                    percentile_cont(array[0.1, 0.5, 0.9]) within group (order by v.value::float8) as quantiles
                from township_value v
                where v.round = c.round and v.indicator = c.indicator
                  and v.township >= :from and v.township < :to
                  and (v.accepted or not :accepted)) s""";

    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    RollupStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** The spread of each of these indicators in the scope, by code. */
    Map<String, Spread> spreads(Scope scope, Collection<String> codes) {
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
        jdbi.useHandle(handle -> handle.createQuery("""
                        select r.id, count(*) as townships
                        from unnest(:rounds::smallint[]) r(id)
                        join obligation o on o.round = r.id and o.township >= :from and o.township < :to
                        where o.excused_reason is null
                        group by r.id""")
                .bindArray(
                        "rounds",
                        String.class,
                        rounds.stream().map(round -> String.valueOf(round.id())).toList())
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> expected.put(row.getShort("id"), row.getLong("townships")))
                .list());
        return expected;
    }

    private Map<Cell, Spread> read(Area area, Basis basis, List<Cell> cells) {
        CodeRange range = CodeRange.of(area);
        Map<Cell, Spread> spreads = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(SPREADS)
                .bindArray(
                        "rounds",
                        String.class,
                        cells.stream().map(cell -> String.valueOf(cell.round())).toList())
                .bindArray(
                        "indicators",
                        String.class,
                        cells.stream()
                                .map(cell -> String.valueOf(cell.indicator()))
                                .toList())
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("accepted", basis.acceptedOnly())
                .map((row, context) ->
                        spreads.put(new Cell(row.getShort("round"), row.getShort("indicator")), spread(row)))
                .list());
        return spreads;
    }

    private static Spread spread(ResultSet row) throws SQLException {
        java.sql.Array quantiles = row.getArray("quantiles");
        @Nullable Double[] of = quantiles == null ? new Double[3] : (Double[]) quantiles.getArray();
        return new Spread(
                row.getLong("townships"),
                row.getLong("values"),
                row.getLong("reporting"),
                row.getLong("inexact"),
                row.getBigDecimal("total"),
                row.getBigDecimal("part"),
                row.getBigDecimal("base"),
                plain(row.getBigDecimal("min")),
                rounded(of[0]),
                rounded(of[1]),
                rounded(of[2]),
                plain(row.getBigDecimal("max")));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.plain(value);
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value) {
        return value == null ? null : Decimals.rounded(BigDecimal.valueOf(value));
    }
}
