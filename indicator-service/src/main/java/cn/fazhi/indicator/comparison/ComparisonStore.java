package cn.fazhi.indicator.comparison;

import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Round;
import cn.fazhi.indicator.scope.model.Scope;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Adds up the same townships in two periods: two ranges of one index for each indicator. */
@ApplicationScoped
public class ComparisonStore {
    /** The values of the townships that have one in both periods. */
    record Pair(Spread now, Spread before) {}

    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    ComparisonStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** By the indicator's code. */
    Map<String, Pair> pairs(Scope scope, Round before) {
        CodeRange range = CodeRange.of(scope.area());
        Map<Short, String> codes = new HashMap<>();
        numbers.all().forEach((code, number) -> codes.put(number, code));
        Map<String, Pair> pairs = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select i.id, s.*
                        from unnest(:indicators::smallint[]) i(id)
                        cross join lateral (
                            select count(*) as townships,
                                sum(n.value) as now, sum(n.part) as now_part, sum(n.base) as now_base,
                                sum(b.value) as before, sum(b.part) as before_part, sum(b.base) as before_base
                            from township_value n
                            join township_value b on b.round = :before and b.indicator = n.indicator
                                and b.township = n.township and b.township >= :from and b.township < :to
                                and (b.accepted or not :accepted) and (b.value is null) = (n.value is null)
                            where n.round = :now and n.indicator = i.id and n.township >= :from and n.township < :to
                                and (n.accepted or not :accepted)) s
                        where s.townships > 0""")
                .bindArray(
                        "indicators",
                        String.class,
                        codes.keySet().stream().map(String::valueOf).toList())
                .bind("now", scope.round().id())
                .bind("before", before.id())
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("accepted", scope.basis().acceptedOnly())
                .map((row, context) -> pairs.put(
                        codes.getOrDefault(row.getShort("id"), ""),
                        new Pair(
                                spread(
                                        row.getLong("townships"),
                                        row.getBigDecimal("now"),
                                        row.getBigDecimal("now_part"),
                                        row.getBigDecimal("now_base")),
                                spread(
                                        row.getLong("townships"),
                                        row.getBigDecimal("before"),
                                        row.getBigDecimal("before_part"),
                                        row.getBigDecimal("before_base")))))
                .list());
        return pairs;
    }

    private static Spread spread(
            long townships, @Nullable BigDecimal total, @Nullable BigDecimal part, @Nullable BigDecimal base) {
        return new Spread(townships, townships, townships, 0, total, part, base, null, null, null, null, null);
    }
}
