package cn.fazhi.report.period;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.event.ObligationChanged.Extension;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.outbox.Envelope;
import cn.fazhi.report.outbox.Outbox;
import cn.fazhi.report.period.model.Obligation;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Obligations in the database. */
@ApplicationScoped
public class ObligationStore {
    private static final String TOWNSHIPS = """
            SELECT code, name FROM division
            WHERE code LIKE :within AND length(code) = 9 AND active
              AND (cardinality(:named) = 0 OR code = ANY (:named))
            ORDER BY code
            """;

    /** However many townships, one statement. Those that are expected already are passed over, also by their event. */
    private static final String OPEN = """
            WITH wanted AS (
                SELECT * FROM unnest(:townships, :names, :headers, :payloads)
                    AS wanted (township, name, headers, payload)
            ), new AS (
                INSERT INTO obligation (township, programme, period, township_name, opens_on, due_date, historical,
                                        version)
                SELECT township, :programme, :period, name, :opensOn, :dueDate, :historical, 1
                FROM wanted ORDER BY township
                ON CONFLICT DO NOTHING
                RETURNING id, township
            ), noted AS (
                INSERT INTO obligation_log (obligation_id, version, at, account, action, reason, due_date)
                SELECT id, 1, :at, :account, :action, :reason, :dueDate FROM new
            ), told AS (
                INSERT INTO outbox (topic, key, headers, payload, created_at)
                SELECT :topic, wanted.township || :keySuffix, CAST(headers AS jsonb), payload, :at
                FROM new JOIN wanted ON wanted.township = new.township
            )
            SELECT count(*) FROM new
            """;

    private static final String FIND = "SELECT" + ObligationRow.COLUMNS + """
            FROM obligation o WHERE o.township = :township AND o.programme = :programme AND o.period = :period
            FOR UPDATE
            """;

    private static final String CHANGE = """
            WITH changed AS (
                UPDATE obligation
                SET extended_until = :until, extension_reason = :extensionReason, extended_by = :extendedBy,
                    extended_at = :extendedAt, excused_reason = :excusedReason, version = :version
                WHERE township = :township AND programme = :programme AND period = :period AND version = :version - 1
                RETURNING id
            )
            INSERT INTO obligation_log (obligation_id, version, at, account, action, reason, due_date)
            SELECT id, :version, :at, :account, :action, :reason, :effective FROM changed
            """;

    private final Jdbi jdbi;
    private final Outbox outbox;

    ObligationStore(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    /** The active townships of an area, or those of them that are named. */
    List<Township> townships(Area area, List<DivisionCode> named) {
        return jdbi.withHandle(handle -> handle.createQuery(TOWNSHIPS)
                .bind("within", area.prefix() + "%")
                .bind("named", named.stream().map(DivisionCode::value).toArray(String[]::new))
                .map((row, context) -> new Township(DivisionCode.of(row.getString("code")), row.getString("name")))
                .list());
    }

    /** Makes obligations of one period and one term, and says how many were not there before. */
    int open(List<Obligation> obligations, LocalizedText programmeName, Note note) {
        Obligation any = obligations.getFirst();
        List<Envelope> events = obligations.stream()
                .map(obligation ->
                        Envelope.of(obligation.event(programmeName, note.deed().at())))
                .toList();
        outbox.announce();
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bind(
                        "townships",
                        column(obligations, obligation -> obligation.township().value()))
                .bind("names", column(obligations, Obligation::townshipName))
                .bind("headers", column(events, Envelope::headers))
                .bind("payloads", column(events, Envelope::payload))
                .bind("topic", events.getFirst().topic())
                .bind(
                        "keySuffix",
                        events.getFirst().key().substring(any.township().value().length()))
                .bind("programme", any.programme())
                .bind("period", any.period())
                .bind("opensOn", any.opensOn())
                .bind("dueDate", any.dueDate())
                .bind("historical", any.historical())
                .bind("at", note.deed().at())
                .bind("account", note.deed().by())
                .bind("action", note.action())
                .bind("reason", note.reason())
                .mapTo(Integer.class)
                .one());
    }

    private static <T> String[] column(List<T> rows, Function<T, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }

    /** The obligation, safe from other changes until the transaction ends. */
    Optional<Obligation> findForChange(DivisionCode township, String programme, Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("township", township)
                .bind("programme", programme)
                .bind("period", period)
                .map((row, context) -> Objects.requireNonNull(ObligationRow.read(row)))
                .findOne());
    }

    /** Writes a change of an obligation with its line in the log and its event. */
    void change(Obligation obligation, LocalizedText programmeName, Note note) {
        Extension extension = obligation.extension();
        int written = jdbi.withHandle(handle -> handle.createUpdate(CHANGE)
                .bind("township", obligation.township())
                .bind("programme", obligation.programme())
                .bind("period", obligation.period())
                .bind("until", extension == null ? null : extension.until())
                .bind("extensionReason", extension == null ? null : extension.reason())
                .bind("extendedBy", extension == null ? null : extension.grantedBy())
                .bind("extendedAt", extension == null ? null : extension.grantedAt())
                .bind("excusedReason", obligation.excusedReason())
                .bind("version", obligation.version())
                .bind("effective", obligation.effectiveDueDate())
                .bind("at", note.deed().at())
                .bind("account", note.deed().by())
                .bind("action", note.action())
                .bind("reason", note.reason())
                .execute());
        if (written != 1) {
            throw new IllegalStateException("obligation of " + obligation.township() + " was changed without its lock");
        }
        outbox.append(
                List.of(obligation.event(programmeName, note.deed().at())),
                note.deed().at());
    }
}
