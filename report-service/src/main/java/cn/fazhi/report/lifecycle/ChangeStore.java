package cn.fazhi.report.lifecycle;

import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.lifecycle.model.Change;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.lifecycle.model.Document;
import cn.fazhi.report.lifecycle.model.Head;
import cn.fazhi.report.lifecycle.model.HistoryEntry;
import cn.fazhi.report.outbox.Envelope;
import cn.fazhi.report.outbox.Outbox;
import cn.fazhi.report.period.model.Obligation;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

import jakarta.enterprise.context.ApplicationScoped;

/** Changes of reports in the database: the report, its revision, its history, the idempotency key and the event. */
@ApplicationScoped
public class ChangeStore {
    /** One statement, so a change costs one round trip whatever it holds. It changes nothing if the version is not the next. */
    private static final String RECORD = """
            WITH saved AS (
                INSERT INTO report (id, obligation_id, state, revision, version, received_at, first_received_at,
                                    content_hash, reasons, history_hash)
                SELECT :id, o.id, :state, :revision, :version, :receivedAt, :firstReceivedAt,
                       :contentHash, CAST(:reasons AS jsonb), :hash
                FROM obligation o
                WHERE o.township = :township AND o.programme = :programme AND o.period = :period
                ON CONFLICT (id) DO UPDATE
                SET state = excluded.state, revision = excluded.revision, version = excluded.version,
                    received_at = excluded.received_at, content_hash = excluded.content_hash,
                    reasons = excluded.reasons, history_hash = excluded.history_hash
                WHERE report.version = excluded.version - 1
                RETURNING id
            ), revised AS (
                INSERT INTO report_revision (report_id, revision, received_at, account, title, sections, figures,
                                             findings, commitments, problems, narrative, document, document_name,
                                             document_type, bands, content_hash)
                SELECT id, :revision, :receivedAt, :account, :title, CAST(:sections AS jsonb), CAST(:figures AS jsonb),
                       CAST(:findings AS jsonb), CAST(:commitments AS jsonb), CAST(:problems AS jsonb), :narrative,
                       CAST(:document AS bytea), :documentName, :documentType, :bands, :contentHash
                FROM saved WHERE :handIn
            ), noted AS (
                INSERT INTO report_history (report_id, version, at, account, action, revision, reasons, content_hash,
                                            previous_hash, hash)
                SELECT id, :version, :at, :account, :action, :revision, CAST(:entryReasons AS jsonb), :contentHash,
                       :previousHash, :hash
                FROM saved
            ), keyed AS (
                INSERT INTO idempotency_key (account, key, content_hash, report_id, revision, version, created_at)
                SELECT :account, :key, :contentHash, id, :revision, :version, :at
                FROM saved WHERE CAST(:key AS text) IS NOT NULL
            )
            INSERT INTO outbox (topic, key, headers, payload, created_at)
            SELECT :topic, :eventKey, CAST(:headers AS jsonb), :payload, :at FROM saved
            """;

    private final Jdbi jdbi;
    private final Outbox outbox;

    ChangeStore(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    /** Writes a change with its history entry and its event, and the revision and the key if there are any. */
    public Dossier record(Change change, Obligation obligation, Content content, IdempotencyKey key) {
        Dossier after = new Dossier(change.report(), obligation, content);
        Deed deed = new Deed(change.entry().by(), change.entry().at());
        Envelope envelope = Envelope.of(ReportEvents.of(after, deed));
        int written = jdbi.withHandle(handle -> {
            Update update = handle.createUpdate(RECORD);
            bindReport(update, change, obligation);
            bindEntry(update, change.entry());
            bindContent(update, content);
            return update.bind("handIn", change.isHandIn())
                    .bind("key", key.key())
                    .bind("topic", envelope.topic())
                    .bind("eventKey", envelope.key())
                    .bind("headers", envelope.headers())
                    .bind("payload", envelope.payload())
                    .execute();
        });
        if (written != 1) {
            throw new IllegalStateException("report " + change.report().head().id() + " was changed without its lock");
        }
        outbox.announce();
        return after;
    }

    private static void bindReport(Update update, Change change, Obligation obligation) {
        Head head = change.report().head();
        update.bind("id", head.id())
                .bind("state", change.report().state().toString())
                .bind("revision", head.revision())
                .bind("version", head.version())
                .bind("receivedAt", head.receivedAt())
                .bind("firstReceivedAt", head.firstReceivedAt())
                .bind("contentHash", head.contentHash())
                .bind("reasons", StoredJson.write(change.report().reasons()))
                .bind("township", obligation.township())
                .bind("programme", obligation.programme())
                .bind("period", obligation.period());
    }

    private static void bindEntry(Update update, HistoryEntry entry) {
        update.bind("at", entry.at())
                .bind("account", entry.by())
                .bind("action", entry.action().toString())
                .bind("entryReasons", StoredJson.write(entry.reasons()))
                .bind("previousHash", entry.previousHash())
                .bind("hash", entry.hash());
    }

    private static void bindContent(Update update, Content content) {
        Document document = content.document();
        update.bind("title", content.title())
                .bind("sections", StoredJson.write(content.sections()))
                .bind("figures", StoredJson.write(content.figures()))
                .bind("findings", StoredJson.write(content.findings()))
                .bind("commitments", StoredJson.write(content.commitments()))
                .bind("problems", StoredJson.write(content.problems()))
                .bind("bands", content.bands().toArray(Integer[]::new))
                .bind("narrative", content.narrative())
                .bind("document", document == null ? null : document.bytes())
                .bind("documentName", document == null ? null : document.name())
                .bind("documentType", document == null ? null : document.type());
    }
}
