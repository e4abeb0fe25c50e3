package cn.fazhi.indicator.ranking;

import cn.fazhi.indicator.projection.IndicatorNumbers;
import cn.fazhi.indicator.ranking.model.Cursor;
import cn.fazhi.indicator.ranking.model.Sort;
import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.model.Decimals;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Townships in the order of their values. */
@ApplicationScoped
public class RankingStore {
    private static final String RANKED = """
            with listed as (
                select township from obligation
                where round = :round and township >= :from and township < :to and excused_reason is null
                union
                select township from township_value
                where round = :round and indicator = :indicator and township >= :from and township < :to
                  and (accepted or not :accepted)),
            ranked as (
                select l.township, v.value, coalesce(v.inexact, false) as inexact,
                    v.township is not null and v.value is null as without_base, %1$s as rank
                from listed l
                left join township_value v on v.round = :round and v.indicator = :indicator
                    and v.township = l.township and (v.accepted or not :accepted))
            select r.*, coalesce(d.name, o.township_name, r.township) as name, s.state
            from ranked r
            left join division d on d.code = r.township
            left join obligation o on o.round = :round and o.township = r.township
            left join standing s on s.round = :round and s.township = r.township
            where %2$s
            order by %3$s
            limit :limit""";

    /** The first entry of a list comes after nothing. */
    private static final String FROM_THE_START = "true";

    private final Jdbi jdbi;
    private final IndicatorNumbers numbers;

    RankingStore(Jdbi jdbi, IndicatorNumbers numbers) {
        this.jdbi = jdbi;
        this.numbers = numbers;
    }

    List<RankedRow> page(Scope scope, String code, Sort sort, @Nullable Cursor after, int limit) {
        CodeRange range = CodeRange.of(scope.area());
        String sql = RANKED.formatted(rank(sort), after == null ? FROM_THE_START : after(after), order(sort));
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(sql)
                    .bind("round", scope.round().id())
                    .bind("indicator", numbers.of(code))
                    .bind("from", range.from())
                    .bind("to", range.to())
                    .bind("accepted", scope.basis().acceptedOnly())
                    .bind("limit", limit);
            if (after != null) {
                query.bind("afterTownship", after.township());
                if (after.value() != null && after.sort() != Sort.BY_CODE) {
                    query.bind("afterValue", after.value());
                }
            }
            return query.map((row, context) -> row(row)).list();
        });
    }

    private static String rank(Sort sort) {
        return sort == Sort.LOWEST_FIRST
                ? "rank() over (order by v.value asc nulls last)"
                : "rank() over (order by v.value desc nulls last)";
    }

    private static String order(Sort sort) {
        return switch (sort) {
            case HIGHEST_FIRST -> "r.value desc nulls last, r.township";
            case LOWEST_FIRST -> "r.value asc nulls last, r.township";
            case BY_CODE -> "r.township";
        };
    }

    private static String after(Cursor after) {
        if (after.sort() == Sort.BY_CODE) {
            return "r.township > :afterTownship";
        }
        if (after.value() == null) {
            return "r.value is null and r.township > :afterTownship";
        }
        return "r.value is null or r.value %s :afterValue or (r.value = :afterValue and r.township > :afterTownship)"
                .formatted(after.sort() == Sort.HIGHEST_FIRST ? "<" : ">");
    }

    private static RankedRow row(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return new RankedRow(
                row.getString("township"),
                row.getString("name"),
                value == null ? null : Decimals.plain(value),
                row.getBoolean("inexact"),
                row.getBoolean("without_base"),
                row.getString("state"),
                row.getLong("rank"));
    }
}
