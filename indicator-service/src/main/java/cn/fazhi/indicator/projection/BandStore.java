package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.indicator.projection.model.Band;
import cn.fazhi.indicator.projection.model.BandChange;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;

/** How the nation's values lie, as the projection keeps it. */
@ApplicationScoped
public class BandStore {
    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    BandStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /**
     * Adds to the bands. Their rows are the whole nation's and stay locked until the transaction ends, so this comes after
     * all writings that others can do at the same time; all transactions take them in the same order.
     */
    void add(Map<Band, BandChange> changes) {
        jdbi.useHandle(handle -> new Columns<>(changes.entrySet())
                .with("rounds", change -> change.getKey().round())
                .with("indicators", change -> numbers.of(change.getKey().code()))
                .with("bands", change -> change.getKey().floor())
                .with("accepteds", change -> change.getKey().accepted())
                .with("values", change -> change.getValue().values())
                .with("aboves", change -> change.getValue().above())
                .bindTo(handle.createUpdate("""
                                insert into value_band as known (round, indicator, band, accepted, "values", above)
                                select * from unnest(:rounds::smallint[], :indicators::smallint[], :bands::numeric[],
                                    :accepteds::boolean[], :values::integer[], :aboves::integer[])
                                    n(round, indicator, band, accepted)
                                order by n.round, n.indicator, n.band, n.accepted
                                on conflict (round, indicator, band, accepted) do update set
                                    "values" = known."values" + excluded."values",
                                    above = known.above + excluded.above"""))
                .execute());
    }
}
