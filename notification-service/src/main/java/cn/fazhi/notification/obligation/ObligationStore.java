package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.event.ObligationChanged;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

    void put(ObligationChanged event, Instant now) {
        ObligationChanged.Extension extension = event.extension();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO obligation (township, programme, period, township_name, programme_zh, programme_en,
                            opens_on, due_on, extended_until, extended_at, extension_reason, excused_reason, historical,
                            version, stored_at)
                        VALUES (:township, :programme, :period, :townshipName, :zh, :en,
                            :opensOn, :dueOn, :until, :grantedAt, :extensionReason, :excusedReason, :historical,
                            :version, :now)
                        ON CONFLICT (township, programme, period) DO UPDATE
                        SET township_name = excluded.township_name, programme_zh = excluded.programme_zh,
                            programme_en = excluded.programme_en, opens_on = excluded.opens_on,
                            due_on = excluded.due_on, extended_until = excluded.extended_until,
                            extended_at = excluded.extended_at, extension_reason = excluded.extension_reason,
                            excused_reason = excluded.excused_reason, historical = excluded.historical,
                            version = excluded.version, stored_at = excluded.stored_at
                        WHERE obligation.version < excluded.version""")
                .bind("township", event.township())
                .bind("programme", event.programme())
                .bind("period", event.period())
                .bind("townshipName", event.townshipName())
                .bind("zh", event.programmeName().zh())
                .bind("en", event.programmeName().en())
                .bind("opensOn", event.opensOn())
                .bind("dueOn", event.dueDate())
                .bind("until", extension == null ? null : extension.until())
                .bind("grantedAt", extension == null ? null : extension.grantedAt())
                .bind("extensionReason", extension == null ? null : extension.reason())
                .bind("excusedReason", event.excusedReason())
                .bind("historical", event.historical())
                .bind("version", event.version())
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
}
