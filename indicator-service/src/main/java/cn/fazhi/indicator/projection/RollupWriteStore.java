package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.indicator.projection.model.RollupChange;
import cn.fazhi.indicator.projection.model.RollupKey;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;

/** The roll-ups of prefectures, as the projection keeps them. */
@ApplicationScoped
public class RollupWriteStore {
    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    RollupWriteStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /**
     * Adds to the roll-ups. The rows stay locked until the transaction ends, so this is to be among its last writings; all
     * transactions take them in the same order, so that none waits for another that waits for it.
     */
    void add(Map<RollupKey, RollupChange> changes) {
        jdbi.useHandle(
                handle -> columns(changes).bindTo(handle.createUpdate("""
                        insert into rollup as known
                            (round, indicator, area, accepted, townships, "values", ratios, reporting, inexact, total,
                             part, base)
                        select * from unnest(:rounds::smallint[], :indicators::smallint[], :areas::text[],
                            :accepteds::boolean[], :townships::integer[], :values::integer[],
                            :ratios::integer[], :reportings::integer[], :inexacts::integer[], :totals::numeric[],
                            :parts::numeric[], :bases::numeric[])
                            n(round, indicator, area, accepted)
                        order by n.round, n.indicator, n.area collate "C", n.accepted
                        on conflict (round, indicator, area, accepted) do update set
                            townships = known.townships + excluded.townships,
                            "values" = known."values" + excluded."values", ratios = known.ratios + excluded.ratios,
                            reporting = known.reporting + excluded.reporting,
                            inexact = known.inexact + excluded.inexact, total = known.total + excluded.total,
                            part = known.part + excluded.part, base = known.base + excluded.base""")).execute());
    }

    private Columns<Map.Entry<RollupKey, RollupChange>> columns(Map<RollupKey, RollupChange> changes) {
        return new Columns<>(changes.entrySet())
                .with("rounds", change -> change.getKey().round())
                .with("indicators", change -> numbers.of(change.getKey().code()))
                .with("areas", change -> change.getKey().area())
                .with("accepteds", change -> change.getKey().accepted())
                .with("townships", change -> change.getValue().townships())
                .with("values", change -> change.getValue().values())
                .with("ratios", change -> change.getValue().ratios())
                .with("reportings", change -> change.getValue().reporting())
                .with("inexacts", change -> change.getValue().inexact())
                .with("totals", change -> change.getValue().total())
                .with("parts", change -> change.getValue().part())
                .with("bases", change -> change.getValue().base());
    }
}
