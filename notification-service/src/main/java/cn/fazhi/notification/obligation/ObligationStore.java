package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.edge.database.Columns;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The table of obligations and its view with the reports that answer them. */
@ApplicationScoped
public class ObligationStore {
    private static final String STATUS = """
            CASE
                WHEN historical THEN 'historical'
                WHEN report_state IN ('submitted', 'accepted') THEN 'fulfilled'
                WHEN excused_reason IS NOT NULL THEN 'excused'
                WHEN report_state = 'returned' THEN 'returned'
                WHEN opens_on > :today THEN 'upcoming'
                WHEN effective_due < :today THEN 'overdue'
                WHEN effective_due <= :soon THEN 'due_soon'
                ELSE 'open'
            END""";

    private final Jdbi jdbi;

    ObligationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes over one event of each obligation, unless the same or a later state is known. */
    void putNewer(List<ObligationChanged> events, Instant now) {
        jdbi.useHandle(handle -> columns(events)
                .bindTo(handle.createUpdate("""
                                INSERT INTO obligation (township, programme, period, township_name, programme_zh,
                                    programme_en, opens_on, due_on, extended_until, extended_at, extension_reason,
                                    excused_reason, historical, version, stored_at)
                                SELECT *, :now
                                FROM unnest(:townships::text[], :programmes::text[], :periods::text[], :names::text[],
                                    :zhs::text[], :ens::text[], :opens::date[], :dues::date[], :untils::date[],
                                    :grants::timestamptz[], :extensionReasons::text[], :excuses::text[],
                                    :historicals::boolean[], :versions::bigint[])
                                ON CONFLICT (township, programme, period) DO UPDATE
                                SET township_name = excluded.township_name, programme_zh = excluded.programme_zh,
                                    programme_en = excluded.programme_en, opens_on = excluded.opens_on,
                                    due_on = excluded.due_on, extended_until = excluded.extended_until,
                                    extended_at = excluded.extended_at, extension_reason = excluded.extension_reason,
                                    excused_reason = excluded.excused_reason, historical = excluded.historical,
                                    version = excluded.version, stored_at = excluded.stored_at
                                WHERE obligation.version < excluded.version"""))
                .bind("now", now)
                .execute());
    }

    /** One more than a page in the order of the keys, so that the caller sees whether there is a next one. */
    public List<ObligationRow> page(ObligationQuery query, LocalDate today, int dueSoonDays) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.*, coalesce(d.name, o.township_name) AS name
                        FROM obligation_now o
                        LEFT JOIN division d ON d.code = o.township
                        WHERE o.township >= :from AND o.township < :to AND o.township LIKE ANY (:patterns)
                            AND (o.township, o.programme, o.period) > (:afterTownship, :afterProgramme, :afterPeriod)
                            AND (CAST(:programme AS text) IS NULL OR o.programme = :programme)
                            AND (CAST(:period AS text) IS NULL OR o.period = :period)
                            AND (CAST(:status AS text) IS NULL OR :status = <status>)
                        ORDER BY o.township, o.programme, o.period
                        LIMIT :limit""")
                .define("status", STATUS)
                .bind("today", today)
                .bind("soon", today.plusDays(dueSoonDays))
                .bind("from", query.scope().from())
                .bind("to", query.scope().to())
                .bindArray("patterns", String.class, query.scope().patterns())
                .bind("afterTownship", query.after().township())
                .bind("afterProgramme", query.after().programme())
                .bind("afterPeriod", query.after().period())
                .bind("programme", query.programme())
                .bind("period", query.period())
                .bind("status", query.status() == null ? null : query.status().toString())
                .bind("limit", query.limit() + 1)
                .map(ObligationRow::read)
                .list());
    }

    private static Columns<ObligationChanged> columns(List<ObligationChanged> events) {
        return new Columns<>(events)
                .with("townships", ObligationChanged::township)
                .with("programmes", ObligationChanged::programme)
                .with("periods", ObligationChanged::period)
                .with("names", ObligationChanged::townshipName)
                .with("zhs", event -> event.programmeName().zh())
                .with("ens", event -> event.programmeName().en())
                .with("opens", ObligationChanged::opensOn)
                .with("dues", ObligationChanged::dueDate)
                .with("untils", event -> extension(event, ObligationChanged.Extension::until))
                .with("grants", event -> extension(event, ObligationChanged.Extension::grantedAt))
                .with("extensionReasons", event -> extension(event, ObligationChanged.Extension::reason))
                .with("excuses", ObligationChanged::excusedReason)
                .with("historicals", ObligationChanged::historical)
                .with("versions", ObligationChanged::version);
    }

    private static @Nullable Object extension(
            ObligationChanged event, Function<ObligationChanged.Extension, Object> column) {
        return event.extension() == null ? null : column.apply(event.extension());
    }
}
