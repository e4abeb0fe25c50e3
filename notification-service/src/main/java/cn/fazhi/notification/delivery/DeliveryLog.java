package cn.fazhi.notification.delivery;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.delivery.DeliveryView.Told;
import cn.fazhi.notification.delivery.model.DeliveryState;
import cn.fazhi.notification.delivery.model.NoticeKind;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.json.Json;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The log as people read it, and their wish to have a mail tried again. */
@ApplicationScoped
class DeliveryLog {
    private static final QualifiedType<List<Told>> TOLD =
            QualifiedType.of(new GenericType<List<Told>>() {}).with(Json.class);

    private static final String COLUMNS = """
            SELECT v.*, CASE WHEN v.state IN ('pending', 'failed') THEN v.next_attempt_at END AS next_at, (
                SELECT coalesce(jsonb_agg(jsonb_build_object('township', n.township, 'dueDate', n.due_on, 'day', n.day,
                    'leftOut', dn.left_out) ORDER BY n.township), '[]')
                FROM delivery_notice dn JOIN notice n ON n.id = dn.notice_id
                WHERE dn.delivery_id = v.id) AS tells
            FROM delivery v
            """;

    private final Jdbi jdbi;

    DeliveryLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One more than a page, newest first. */
    List<DeliveryView> page(DeliveryQuery query) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        WHERE v.division >= :from AND v.division < :to AND v.division LIKE ANY (:patterns)
                            AND (CAST(:state AS text) IS NULL OR v.state = :state) AND v.id < :before
                        ORDER BY v.id DESC
                        LIMIT :limit""")
                .bind("from", query.scope().from())
                .bind("to", query.scope().to())
                .bindArray("patterns", String.class, query.scope().patterns())
                .bind("state", Objects.toString(query.state(), null))
                .bind("before", query.before())
                .bind("limit", query.limit() + 1)
                .reduceRows(new ArrayList<DeliveryView>(), (views, row) -> {
                    views.add(view(row));
                    return views;
                }));
    }

    Optional<DeliveryView> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + "WHERE v.id = :id")
                .bind("id", id)
                .reduceRows(Optional.<DeliveryView>empty(), (none, row) -> Optional.of(view(row))));
    }

    /** Whether the delivery could be put back to wait. */
    boolean waitAgain(long id, String by, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE delivery
                                SET state = 'pending', failures = 0, next_attempt_at = :now, retried_by = :by,
                                    retried_at = :now
                                WHERE id = :id AND state IN ('failed', 'abandoned', 'unknown')""")
                        .bind("id", id)
                        .bind("by", by)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    private static DeliveryView view(RowView row) {
        return new DeliveryView(
                row.getColumn("id", Long.class),
                NoticeKind.of(row.getColumn("kind", String.class)),
                row.getColumn("channel", String.class),
                row.getColumn("division", DivisionCode.class),
                row.getColumn("programme", String.class),
                row.getColumn("period", Period.class),
                row.getColumn("recipient", String.class),
                DeliveryState.named(row.getColumn("state", String.class)).orElseThrow(),
                row.getColumn("attempts", Integer.class),
                row.getColumn("created_at", Instant.class),
                row.getColumn("next_at", Instant.class),
                row.getColumn("attempted_at", Instant.class),
                row.getColumn("settled_at", Instant.class),
                row.getColumn("reason", String.class),
                row.getColumn("retried_by", String.class),
                row.getColumn("tells", TOLD));
    }
}
