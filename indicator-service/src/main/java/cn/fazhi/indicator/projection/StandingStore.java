package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.StandingReport;
import cn.fazhi.indicator.projection.model.StandingValue;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which report stands for each obligation, and which indicators it has values of. */
@ApplicationScoped
public class StandingStore {
    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    StandingStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** The numbers of the indicators that each obligation has values of now. */
    Map<ObligationKey, List<Short>> indicatorsOf(Collection<ObligationKey> keys) {
        Map<ObligationKey, List<Short>> indicators = new HashMap<>();
        jdbi.useHandle(handle -> new Columns<>(keys)
                .with("rounds", ObligationKey::round)
                .with("townships", ObligationKey::township)
                .bindTo(handle.createQuery("""
                                select s.round, s.township, i.indicator
                                from unnest(:rounds::smallint[], :townships::text[]) k(round, township)
                                join standing s on s.round = k.round and s.township = k.township
                                cross join unnest(s.indicators) i(indicator)"""))
                .map((row, context) -> indicators
                        .computeIfAbsent(
                                new ObligationKey(row.getShort("round"), row.getString("township")),
                                key -> new ArrayList<>())
                        .add(row.getShort("indicator")))
                .list());
        return indicators;
    }

    void put(List<StandingReport> standing) {
        write("standing", standing);
    }

    /** Writes into the table of a recomputation. */
    void putShadow(List<StandingReport> standing) {
        write("shadow_standing", standing);
    }

    private void write(String table, List<StandingReport> standing) {
        jdbi.useHandle(handle -> new Columns<>(standing)
                .with("rounds", each -> each.report().key().round())
                .with("townships", each -> each.report().key().township())
                .with("reports", each -> each.report().reportId())
                .with("states", each -> each.report().state())
                .with("indicators", this::indicators)
                .bindTo(handle.createUpdate("""
                                insert into %s (round, township, report_id, state, indicators)
                                select n.round, n.township, n.report_id, n.state, n.indicators::smallint[]
                                from unnest(:rounds::smallint[], :townships::text[], :reports::uuid[],
                                            :states::text[], :indicators::text[])
                                    n(round, township, report_id, state, indicators)
                                on conflict (round, township) do update set
                                    report_id = excluded.report_id, state = excluded.state,
                                    indicators = excluded.indicators""".formatted(table)))
                .execute());
    }

    private String indicators(StandingReport standing) {
        return standing.values().stream()
                .map(StandingValue::code)
                .map(code -> String.valueOf(numbers.of(code)))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
