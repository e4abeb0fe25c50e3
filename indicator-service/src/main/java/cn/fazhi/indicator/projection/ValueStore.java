package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.edge.database.NewRows;
import cn.fazhi.indicator.projection.model.ObligationKey;
import cn.fazhi.indicator.projection.model.StandingValue;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Ratio;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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

    /** Writes values where there was none. */
    void add(List<StandingValue> values) {
        copy("township_value", values);
    }

    /** Writes values into the table of a recomputation. */
    void addToShadow(List<StandingValue> values) {
        copy("shadow_value", values);
    }

    /** Indicator by indicator, as the index has them, so that neighbours there are written one after the other. */
    private void copy(String table, List<StandingValue> values) {
        Map<Short, List<StandingValue>> byIndicator =
                values.stream().collect(groupingBy(value -> numbers.of(value.code()), TreeMap::new, toList()));
        List<StandingValue> inOrder =
                byIndicator.values().stream().flatMap(List::stream).toList();
        jdbi.useHandle(handle -> new NewRows<>(inOrder)
                .with("round", value -> value.key().round())
                .with("indicator", value -> numbers.of(value.code()))
                .with("township", value -> value.key().township())
                .with("value", StandingValue::value)
                .with("part", ValueStore::part)
                .with("base", ValueStore::base)
                .with("inexact", ValueStore::isInexact)
                .with("accepted", StandingValue::accepted)
                .with("expected", StandingValue::expected)
                .copyInto(handle, table));
    }

    /** Writes values in the place of those that are there. */
    void replace(List<StandingValue> values) {
        jdbi.useHandle(handle -> new Columns<>(values)
                .with("rounds", value -> value.key().round())
                .with("indicators", value -> numbers.of(value.code()))
                .with("townships", value -> value.key().township())
                .with("values", StandingValue::value)
                .with("parts", ValueStore::part)
                .with("bases", ValueStore::base)
                .with("inexacts", ValueStore::isInexact)
                .with("accepteds", StandingValue::accepted)
                .with("expecteds", StandingValue::expected)
                .bindTo(handle.createUpdate("""
                                update township_value v set
                                    value = n.value, part = n.part, base = n.base, inexact = n.inexact,
                                    accepted = n.accepted, expected = n.expected
                                from unnest(:rounds::smallint[], :indicators::smallint[], :townships::text[],
                                    :values::numeric[], :parts::numeric[], :bases::numeric[], :inexacts::boolean[],
                                    :accepteds::boolean[], :expecteds::boolean[])
                                    n(round, indicator, township, value, part, base, inexact, accepted, expected)
                                where v.round = n.round and v.indicator = n.indicator
                                  and v.township = n.township"""))
                .execute());
    }

    private static boolean isInexact(StandingValue value) {
        return value.exactness() == Exactness.INEXACT;
    }

    private static @Nullable BigDecimal part(StandingValue value) {
        return value.ratio() == null ? null : value.ratio().part();
    }

    private static @Nullable BigDecimal base(StandingValue value) {
        return value.ratio() == null ? null : value.ratio().base();
    }
}
