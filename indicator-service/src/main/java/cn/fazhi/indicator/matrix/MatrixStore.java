package cn.fazhi.indicator.matrix;

import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.model.Decimals;
import cn.fazhi.indicator.value.model.Exactness;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The single values of an area's townships. */
@ApplicationScoped
public class MatrixStore {
    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    MatrixStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** By township, then by the indicator's code. */
    Map<String, Map<String, MatrixView.Cell>> values(Scope scope, Collection<String> codes) {
        CodeRange range = CodeRange.of(scope.area());
        Map<Short, String> byNumber = new HashMap<>();
        codes.forEach(code -> byNumber.put(numbers.of(code), code));
        Map<String, Map<String, MatrixView.Cell>> values = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select v.indicator, v.township, v.value, v.inexact
                        from unnest(:indicators::smallint[]) i(id)
                        join township_value v on v.round = :round and v.indicator = i.id
                            and v.township >= :from and v.township < :to
                        where v.value is not null and (v.accepted or not :accepted)""")
                .bindArray(
                        "indicators",
                        String.class,
                        byNumber.keySet().stream().map(String::valueOf).toList())
                .bind("round", scope.round().id())
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("accepted", scope.basis().acceptedOnly())
                .map((row, context) -> values.computeIfAbsent(row.getString("township"), township -> new HashMap<>())
                        .put(
                                byNumber.getOrDefault(row.getShort("indicator"), ""),
                                new MatrixView.Cell(
                                        Decimals.plain(row.getBigDecimal("value")),
                                        Exactness.of(row.getBoolean("inexact")))))
                .list());
        return values;
    }
}
