package cn.fazhi.indicator.rollup;

import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Scope;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads the totals of the parts of an area side by side. */
@ApplicationScoped
public class PartsStore {
    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    PartsStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /**
     * The totals of the parts of an area, by indicator and part; parts without a value are left out.
     *
     * @param level that of the parts: provinces, prefectures or counties
     */
    public Map<String, Map<String, Spread>> parts(Scope scope, DivisionLevel level, Collection<String> codes) {
        CodeRange range = CodeRange.of(scope.area());
        Map<Short, String> byNumber = numbers.codes();
        Map<String, Map<String, Spread>> parts = new HashMap<>();
        String sql = level == DivisionLevel.COUNTY ? RollupSql.COUNTIES : RollupSql.PARTS;
        jdbi.useHandle(handle -> handle.createQuery(sql)
                .bind("round", scope.round().id())
                .bindArray("indicators", String.class, SpreadRow.texts(codes, numbers::of))
                .bind("digits", level.digits())
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("accepted", scope.basis().acceptedOnly())
                .map((row, context) -> parts.computeIfAbsent(
                                byNumber.getOrDefault(row.getShort("indicator"), ""), code -> new HashMap<>())
                        .put(row.getString("part_code"), SpreadRow.totals(row)))
                .list());
        return parts;
    }
}
