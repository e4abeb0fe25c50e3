package cn.fazhi.notification.reminder;

import cn.fazhi.notification.obligation.model.ObligationKey;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The log by obligations. */
@ApplicationScoped
class ToldStore {
    private final Jdbi jdbi;

    ToldStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All notices of these obligations in the order in which they were written. */
    List<ToldRow> of(List<ObligationKey> keys) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT n.township, n.programme, n.period, n.kind, n.due_on, n.day, n.passed_over, n.decided_at,
                            m.state, m.sent_at, coalesce(m.recipients, 0) AS recipients
                        FROM unnest(:townships, :programmes, :periods) AS wanted (township, programme, period)
                        JOIN notice n
                            ON n.township = wanted.township AND n.programme = wanted.programme
                                AND n.period = wanted.period
                        LEFT JOIN LATERAL (
                            SELECT (array_agg(each.state ORDER BY array_position(
                                    '{sent,sending,pending,failed,unknown,abandoned,cancelled}', each.state)))[1] AS state,
                                min(each.settled_at) FILTER (WHERE each.state = 'sent') AS sent_at,
                                count(*) AS recipients
                            FROM (
                                SELECT CASE WHEN dn.left_out IS NULL THEN d.state ELSE 'cancelled' END AS state,
                                    d.settled_at
                                FROM delivery_notice dn
                                JOIN delivery d ON d.id = dn.delivery_id
                                WHERE dn.notice_id = n.id) each) m ON true
                        ORDER BY n.township, n.programme, n.period, n.id""")
                .bindArray(
                        "townships",
                        String.class,
                        keys.stream().map(key -> key.township().value()).toList())
                .bindArray(
                        "programmes",
                        String.class,
                        keys.stream().map(ObligationKey::programme).toList())
                .bindArray(
                        "periods",
                        String.class,
                        keys.stream().map(key -> key.period().toString()).toList())
                .map(ToldRow::read)
                .list());
    }
}
