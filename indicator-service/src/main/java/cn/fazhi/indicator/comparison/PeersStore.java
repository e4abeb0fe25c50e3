package cn.fazhi.indicator.comparison;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.comparison.model.Place;
import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Scope;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.Map;

/** Where a township stands among the others of a larger area: two ranges of an index for each indicator. */
@ApplicationScoped
public class PeersStore {
    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    PeersStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** By the indicator's code; those that the township has no value of are left out. */
    Map<String, Place> places(Scope township, Area within) {
        CodeRange range = CodeRange.of(within);
        Map<Short, String> codes = numbers.codes();
        Map<String, Place> places = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select i.id, s.*
                        from unnest(:indicators::smallint[]) i(id)
                        join township_value own on own.round = :round and own.indicator = i.id
                            and own.township = :township and own.value is not null and (own.accepted or not :accepted)
                        cross join lateral (
                            select count(v.value) as peers, count(*) filter (where v.value > own.value) as higher,
                                count(*) filter (where v.value < own.value) as lower
                            from township_value v
                            where v.round = :round and v.indicator = i.id and v.township >= :from
                              and v.township < :to and (v.accepted or not :accepted)) s""")
                .bindArray(
                        "indicators",
                        String.class,
                        codes.keySet().stream().map(String::valueOf).toList())
                .bind("round", township.round().id())
                .bind("township", township.area().code())
                .bind("accepted", township.basis().acceptedOnly())
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> places.put(
                        codes.getOrDefault(row.getShort("id"), ""),
                        Place.of(row.getLong("higher"), row.getLong("lower"), row.getLong("peers"))))
                .list());
        return places;
    }
}
