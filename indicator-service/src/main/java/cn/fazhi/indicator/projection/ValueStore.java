package cn.fazhi.indicator.projection;

import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.StandingValue;
import cn.fazhi.indicator.value.model.Exactness;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The values that areas are added up from. */
@ApplicationScoped
public class ValueStore {
    /** One row, by its key. */
    record Key(ObligationKey obligation, short indicator) {}

    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    ValueStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    void delete(List<Key> gone) {
        jdbi.useHandle(handle -> new Columns<>(gone)
                .with("rounds", key -> key.obligation().round())
                .with("indicators", Key::indicator)
                .with("townships", key -> key.obligation().township())
                .bindTo(handle.createUpdate("""
                                delete from township_value v
                                using unnest(:rounds::smallint[], :indicators::smallint[], :townships::text[])
                                    g(round, indicator, township)
                                where v.round = g.round and v.indicator = g.indicator and v.township = g.township"""))
                .execute());
    }

    /** Writes what is new or different; a row that says the same already is left alone. */
    void put(List<StandingValue> values) {
        jdbi.useHandle(
                handle -> columns(values).bindTo(handle.createUpdate("""
                                insert into township_value as known
                                    (round, indicator, township, value, part, base, inexact, accepted, expected)
                                select * from unnest(:rounds::smallint[], :indicators::smallint[], :townships::text[],
                                    :values::numeric[], :parts::numeric[], :bases::numeric[], :inexacts::boolean[],
                                    :accepteds::boolean[], :expecteds::boolean[])
                                    n(round, indicator, township, value, part, base, inexact, accepted, expected)
                                order by n.round, n.indicator, n.township
                                on conflict (round, indicator, township) do update set
                                    value = excluded.value, part = excluded.part, base = excluded.base,
                                    inexact = excluded.inexact, accepted = excluded.accepted,
                                    expected = excluded.expected
                                where (known.value, known.part, known.base, known.inexact, known.accepted,
                                       known.expected)
                                    is distinct from (excluded.value, excluded.part, excluded.base, excluded.inexact,
                                       excluded.accepted, excluded.expected)""")).execute());
    }

    private Columns<StandingValue> columns(List<StandingValue> values) {
        return new Columns<>(values)
                .with("rounds", value -> value.key().round())
                .with("indicators", value -> numbers.of(value.code()))
                .with("townships", value -> value.key().township())
                .with("values", StandingValue::value)
                .with(
                        "parts",
                        value -> value.ratio() == null ? null : value.ratio().part())
                .with(
                        "bases",
                        value -> value.ratio() == null ? null : value.ratio().base())
                .with("inexacts", value -> value.exactness() == Exactness.INEXACT)
                .with("accepteds", StandingValue::accepted)
                .with("expecteds", StandingValue::expected);
    }
}
