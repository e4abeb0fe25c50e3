package cn.fazhi.indicator.projection;

import cn.fazhi.indicator.projection.model.Differences;
import cn.fazhi.indicator.projection.model.ObligationKey;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** What everything computed should be, in tables of this transaction, beside what is stored. */
@ApplicationScoped
public class ShadowStore {
    private final Jdbi jdbi;

    ShadowStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes this transaction, which has not read anything yet, see one moment only, however long it takes. */
    void freeze() {
        jdbi.useHandle(handle -> {
            handle.execute("set transaction isolation level repeatable read");
            handle.execute("set local idle_in_transaction_session_timeout = 0");
        });
    }

    /** Makes all events wait until this transaction ends: each of them takes a row of this table first. */
    void holdEvents() {
        jdbi.useHandle(handle -> {
            handle.execute("set local idle_in_transaction_session_timeout = 0");
            handle.execute("lock table township in exclusive mode");
        });
    }

    void create() {
        jdbi.useHandle(handle -> {
            handle.execute("create temp table shadow_value (like township_value) on commit drop");
            handle.execute("alter table shadow_value add primary key (round, indicator, township)");
            handle.execute("create temp table shadow_standing (like standing) on commit drop");
            handle.execute("alter table shadow_standing add primary key (round, township)");
            handle.execute("create temp table shadow_rollup (like rollup) on commit drop");
            handle.execute("alter table shadow_rollup add primary key (round, indicator, area, accepted)");
            handle.execute("create temp table shadow_band (like value_band) on commit drop");
            handle.execute("alter table shadow_band add primary key (round, indicator, band, accepted)");
            handle.execute("create temp table shadow_expected (like expected_townships) on commit drop");
            handle.execute("alter table shadow_expected add primary key (round, area)");
        });
    }

    /** The next obligations that have reports, in an order of their own. */
    List<ObligationKey> keysAfter(@Nullable ObligationKey last, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct township, round from report
                        where (township, round) > (:township, :round)
                        order by township, round limit :limit""")
                .bind("township", last == null ? "" : last.township())
                .bind("round", last == null ? 0 : last.round())
                .bind("limit", limit)
                .map((row, context) -> new ObligationKey(row.getShort("round"), row.getString("township")))
                .list());
    }

    /** Adds the shadow's values up, all at once. */
    void rollUp() {
        jdbi.useHandle(handle -> {
            handle.execute("analyze shadow_value");
            handle.execute("""
                    insert into shadow_rollup
                    select round, indicator, left(township, 4), accepted, count(*), count(value),
                        count(part), count(*) filter (where expected), count(*) filter (where inexact),
                        coalesce(sum(value), 0), coalesce(sum(part), 0), coalesce(sum(base), 0)
                    from shadow_value
                    group by round, indicator, left(township, 4), accepted""");
            handle.execute("""
                    insert into shadow_band
                    select round, indicator, band, accepted, count(*), count(*) filter (where value > band)
                    from (
                        select round, indicator, band(value) as band, accepted, value
                        from shadow_value where value is not null offset 0) v
                    group by round, indicator, band, accepted""");
            handle.execute("""
                    insert into shadow_expected
                    select round, left(township, 4), count(*) from obligation where excused_reason is null
                    group by 1, 2""");
            handle.execute("analyze shadow_rollup");
            handle.execute("analyze shadow_band");
            handle.execute("analyze shadow_standing");
        });
    }

    /** Where what is stored is not what it should be. */
    List<Differences> differences() {
        return jdbi.withHandle(handle -> ShadowTable.ALL.stream()
                .map(table -> differences(handle, table))
                .toList());
    }

    private static Differences differences(Handle handle, ShadowTable table) {
        return new Differences(
                table.name(),
                handle.createQuery("select count(*) " + table.differing())
                        .mapTo(Long.class)
                        .one(),
                handle.createQuery(table.examples(Differences.EXAMPLES))
                        .mapTo(String.class)
                        .list());
    }

    /** Makes what is stored what it should be; what is right already is left alone. */
    void replace() {
        jdbi.useHandle(handle -> {
            for (ShadowTable table : ShadowTable.ALL) {
                handle.execute(table.removal());
                handle.execute(table.writing());
            }
        });
    }
}
