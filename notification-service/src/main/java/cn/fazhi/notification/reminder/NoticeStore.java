package cn.fazhi.notification.reminder;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.contact.model.Language;
import cn.fazhi.notification.contact.model.Recipient;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.reminder.model.Addressee;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The notices in the log, and who is there to be told them. */
@ApplicationScoped
class NoticeStore {
    private final Jdbi jdbi;

    NoticeStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Writes rungs into the log and answers the ids of those that were not there and that somebody is to be told. */
    List<Long> add(List<NewNotice> notices, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH added AS (
                            INSERT INTO notice (kind, township, programme, period, due_on, day, passed_over, decided_at,
                                addressed_at)
                            SELECT kind, township, programme, period, due_on::date, day, passed_over::integer[], :now,
                                CASE WHEN c.division IS NOT NULL THEN CAST(:now AS timestamptz) END
                            FROM unnest(:kinds, :townships, :programmes, :periods, :dues, :days, :passedOver)
                                AS new (kind, township, programme, period, due_on, day, passed_over)
                            LEFT JOIN contact c
                                ON c.division = CASE kind WHEN 'escalation' THEN left(township, 6) ELSE township END
                                    AND c.recipients <> '[]'
                            ON CONFLICT (township, programme, period, kind, due_on, day) WHERE kind <> 'return'
                                DO NOTHING
                            RETURNING id, addressed_at)
                        SELECT id FROM added WHERE addressed_at IS NOT NULL""")
                .bindArray("kinds", String.class, texts(notices, NewNotice::kind))
                .bindArray(
                        "townships",
                        String.class,
                        texts(notices, each -> each.obligation().key().township()))
                .bindArray(
                        "programmes",
                        String.class,
                        texts(notices, each -> each.obligation().key().programme()))
                .bindArray(
                        "periods",
                        String.class,
                        texts(notices, each -> each.obligation().key().period()))
                .bindArray(
                        "dues",
                        String.class,
                        texts(notices, each -> each.obligation().due()))
                .bindArray(
                        "days",
                        Integer.class,
                        notices.stream().map(each -> each.tell().step().day()).toList())
                .bindArray("passedOver", String.class, texts(notices, NoticeStore::passedOver))
                .bind("now", now)
                .mapTo(Long.class)
                .list());
    }

    /** Locks and answers the returns that nobody was told yet, that still stand and whose obligation is known. */
    List<Long> unaddressedReturns() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT n.id
                        FROM notice n
                        JOIN obligation o
                            ON o.township = n.township AND o.programme = n.programme AND o.period = n.period
                        JOIN report r ON r.report_id = n.report_id
                        WHERE n.kind = 'return' AND n.addressed_at IS NULL
                            AND r.state = 'returned' AND r.version = n.report_version AND NOT o.historical
                        ORDER BY n.id
                        FOR UPDATE OF n SKIP LOCKED""").mapTo(Long.class).list());
    }

    /** Everybody who is to be told the notices; none for a notice whose division has no contact. */
    List<Addressee> addressees(List<Long> notices) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT n.id, n.kind, c.division, n.programme, n.period, n.day, r.name, r.email, r.language
                        FROM notice n
                        JOIN contact c
                            ON c.division = CASE n.kind WHEN 'escalation' THEN left(n.township, 6) ELSE n.township END
                        CROSS JOIN LATERAL jsonb_to_recordset(c.recipients)
                            AS r (name text, email text, language text)
                        WHERE n.id = ANY (:ids)
                        ORDER BY n.township, n.id""")
                .bindArray("ids", Long.class, notices)
                .map(NoticeStore::addressee)
                .list());
    }

    void markAddressed(List<Long> notices, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE notice SET addressed_at = :now WHERE id = ANY (:ids) AND addressed_at IS NULL")
                .bindArray("ids", Long.class, notices)
                .bind("now", now)
                .execute());
    }

    private static Addressee addressee(ResultSet row, StatementContext context) throws SQLException {
        return new Addressee(
                row.getLong("id"),
                NoticeKind.of(row.getString("kind")),
                new DivisionCode(row.getString("division")),
                row.getString("programme"),
                Period.of(row.getString("period")),
                row.getObject("day", Integer.class),
                new Recipient(row.getString("name"), row.getString("email"), language(row.getString("language"))));
    }

    private static @Nullable Language language(@Nullable String name) {
        return Language.named(name).orElse(null);
    }

    private static String passedOver(NewNotice notice) {
        String days = notice.tell().passedOver().toString();
        return "{" + days.substring(1, days.length() - 1) + "}";
    }

    private static <T> List<String> texts(List<T> rows, Function<T, Object> column) {
        return rows.stream().map(row -> column.apply(row).toString()).toList();
    }
}
