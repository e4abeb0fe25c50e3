package cn.fazhi.indicator.completeness;

import cn.fazhi.indicator.scope.model.CodeRange;
import cn.fazhi.indicator.scope.model.Scope;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The days on which the first revisions of an area's standing reports were received. */
@ApplicationScoped
public class TrendStore {
    /** What an area owes. */
    record Duties(
            long expected,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate dueDate) {}

    /** What came on one day. */
    record Day(LocalDate day, long received, long onTime) {}

    private final Jdbi jdbi;
    private final String zone;

    TrendStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.zone = clock.getZone().getId();
    }

    Duties duties(Scope scope) {
        CodeRange range = CodeRange.of(scope.area());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) as expected, min(opens_on) as opens_on, max(due_date) as due_date
                        from obligation
                        where round = :round and township >= :from and township < :to and excused_reason is null""")
                .bind("round", scope.round().id())
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> new Duties(
                        row.getLong("expected"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_date", LocalDate.class)))
                .one());
    }

    /** In their order. */
    List<Day> days(Scope scope) {
        CodeRange range = CodeRange.of(scope.area());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select day, count(*) as received,
                            count(*) filter (where day <= effective_due and not historical) as on_time
                        from (
                            select (r.first_received_at at time zone :zone)::date as day, o.effective_due,
                                o.historical or r.historical as historical
                            from obligation o
                            join standing s on s.round = o.round and s.township = o.township
                            join report r on r.report_id = s.report_id
                            where o.round = :round and o.township >= :from and o.township < :to
                              and o.excused_reason is null and s.state in ('submitted', 'accepted')) received
                        group by day order by day""")
                .bind("zone", zone)
                .bind("round", scope.round().id())
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) ->
                        new Day(row.getObject("day", LocalDate.class), row.getLong("received"), row.getLong("on_time")))
                .list());
    }
}
