package cn.fazhi.indicator.rollup;

import cn.fazhi.indicator.rollup.model.Spread;
import cn.fazhi.indicator.value.model.Decimals;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Reads what the statements of {@link RollupSql} answer. */
final class SpreadRow {
    private SpreadRow() {}

    static <T> List<String> texts(Collection<T> rows, Function<T, Object> part) {
        return rows.stream().map(row -> part.apply(row).toString()).toList();
    }

    /** Totals alone. */
    static Spread totals(ResultSet row) throws SQLException {
        return new Spread(
                row.getLong("townships"),
                row.getLong("values"),
                row.getLong("reporting"),
                row.getLong("inexact"),
                row.getBigDecimal("total"),
                row.getBigDecimal("part"),
                row.getBigDecimal("base"),
                null,
                null,
                null,
                null,
                null);
    }

    /** Totals, and how the values are spread. */
    static Spread spread(ResultSet row) throws SQLException {
        java.sql.Array quantiles = row.getArray("quantiles");
        @Nullable Double[] of = quantiles == null ? new Double[3] : (Double[]) quantiles.getArray();
        return new Spread(
                row.getLong("townships"),
                row.getLong("values"),
                row.getLong("reporting"),
                row.getLong("inexact"),
                row.getBigDecimal("total"),
                row.getBigDecimal("part"),
                row.getBigDecimal("base"),
                plain(row.getBigDecimal("min")),
                rounded(of[0]),
                rounded(of[1]),
                rounded(of[2]),
                plain(row.getBigDecimal("max")));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.plain(value);
    }

    private static @Nullable BigDecimal rounded(@Nullable Double value) {
        return value == null ? null : Decimals.rounded(BigDecimal.valueOf(value));
    }
}
