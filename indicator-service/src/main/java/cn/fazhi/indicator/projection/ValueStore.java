package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.StandingValue;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Ratio;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The values that areas are added up from. */
@ApplicationScoped
public class ValueStore {
    /** Where one value stands. */
    private record Cell(ObligationKey key, short indicator) {}

    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    ValueStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    /** The values that these obligations have now, given which indicators they have values of. */
    List<StandingValue> of(Map<ObligationKey, List<Short>> indicators) {
        Map<Short, String> codes = numbers.codes();
        List<Cell> cells = new ArrayList<>();
        indicators.forEach((key, numbers) -> numbers.forEach(number -> cells.add(new Cell(key, number))));
        return jdbi.withHandle(handle -> new Columns<>(cells)
                .with("rounds", cell -> cell.key().round())
                .with("indicators", Cell::indicator)
                .with("townships", cell -> cell.key().township())
                .bindTo(handle.createQuery("""
                                select v.*
                                from unnest(:rounds::smallint[], :indicators::smallint[], :townships::text[])
                                    k(round, indicator, township)
                                join township_value v on v.round = k.round and v.indicator = k.indicator
                                    and v.township = k.township"""))
                .map((row, context) -> value(row, codes))
                .list());
    }

    private static StandingValue value(ResultSet row, Map<Short, String> codes) throws SQLException {
        BigDecimal part = row.getBigDecimal("part");
        BigDecimal base = row.getBigDecimal("base");
        return new StandingValue(
                new ObligationKey(row.getShort("round"), row.getString("township")),
                codes.getOrDefault(row.getShort("indicator"), ""),
                row.getBigDecimal("value"),
                part == null || base == null ? null : new Ratio(part, base),
                Exactness.of(row.getBoolean("inexact")),
                row.getBoolean("accepted"),
                row.getBoolean("expected"));
    }

    void delete(List<StandingValue> gone) {
        jdbi.useHandle(handle -> new Columns<>(gone)
                .with("rounds", value -> value.key().round())
                .with("indicators", value -> numbers.of(value.code()))
                .with("townships", value -> value.key().township())
                .bindTo(handle.createUpdate("""
                                delete from township_value v
                                using unnest(:rounds::smallint[], :indicators::smallint[], :townships::text[])
                                    g(round, indicator, township)
                                where v.round = g.round and v.indicator = g.indicator and v.township = g.township"""))
                .execute());
    }

    /** Writes what is new or different. */
    void put(List<StandingValue> values) {
        write("township_value", values);
    }

    /** Writes into the table of a recomputation. */
    void putShadow(List<StandingValue> values) {
        write("shadow_value", values);
    }

    private void write(String table, List<StandingValue> values) {
        jdbi.useHandle(handle -> columns(values)
                .bindTo(handle.createUpdate("""
                                insert into %s as known
                                    (round, indicator, township, value, part, base, inexact, accepted, expected)
                                select * from unnest(:rounds::smallint[], :indicators::smallint[], :townships::text[],
                                    :values::numeric[], :parts::numeric[], :bases::numeric[], :inexacts::boolean[],
                                    :accepteds::boolean[], :expecteds::boolean[])
                                    n(round, indicator, township, value, part, base, inexact, accepted, expected)
                                order by n.round, n.indicator, n.township
                                on conflict (round, indicator, township) do update set
                                    value = excluded.value, part = excluded.part, base = excluded.base,
                                    inexact = excluded.inexact, accepted = excluded.accepted,
                                    expected = excluded.expected""".formatted(table)))
                .execute());
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
