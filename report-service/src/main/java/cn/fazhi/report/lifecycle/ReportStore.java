package cn.fazhi.report.lifecycle;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.report.deed.model.Deed;
import cn.fazhi.report.lifecycle.model.Change;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.lifecycle.model.Document;
import cn.fazhi.report.lifecycle.model.Head;
import cn.fazhi.report.lifecycle.model.HistoryEntry;
import cn.fazhi.report.lifecycle.model.Submitted;
import cn.fazhi.report.outbox.Envelope;
import cn.fazhi.report.outbox.Outbox;
import cn.fazhi.report.period.ObligationRow;
import cn.fazhi.report.period.model.Obligation;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reports in the database. */
@ApplicationScoped
public class ReportStore {
    /** The row of the township: whoever changes a report of it waits here, and so do the events of its key. */
    private static final String LOCK = "SELECT 1 FROM division WHERE code = :township FOR NO KEY UPDATE";

    private static final String LOCK_OF_REPORT = """
            SELECT 1 FROM division WHERE code =
                (SELECT o.township FROM report r JOIN obligation o ON o.id = r.obligation_id WHERE r.id = :id)
            FOR NO KEY UPDATE
            """;

    private static final String FIND =
            "SELECT" + ReportRow.COLUMNS + "," + ObligationRow.COLUMNS + "," + ReportRow.CONTENT_COLUMNS + """
            FROM report r
            JOIN obligation o ON o.id = r.obligation_id
            JOIN report_revision v ON v.report_id = r.id AND v.revision = r.revision
            WHERE r.id = :id
            """;

    private static final String OF_OBLIGATION = "SELECT" + ReportRow.CONTENT_COLUMNS + """
            FROM obligation o
            JOIN report r ON r.obligation_id = o.id AND r.state <> 'withdrawn'
            JOIN report_revision v ON v.report_id = r.id AND v.revision = r.revision
            WHERE o.township = :township AND o.programme = :programme AND o.period = :period
            """;

    private static final String REVISION = "SELECT" + ReportRow.CONTENT_COLUMNS + """
            , v.received_at AS v_received_at, v.account AS v_account, v.content_hash AS v_content_hash
            FROM report_revision v WHERE v.report_id = :id AND v.revision = :revision
            """;

    private static final String TEXT = """
            SELECT narrative, document, document_name, document_type, bands
            FROM report_revision WHERE report_id = :id AND revision = :revision
            """;

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

    ReportStore(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    /** Waits for other changes of the township's reports, and says whether there is such a township. */
    public boolean lock(DivisionCode township) {
        return jdbi.withHandle(handle -> handle.createQuery(LOCK)
                .bind("township", township)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** The report as it stands once other changes of it are through, safe from further ones until the transaction ends. */
    public Optional<Dossier> findForChange(UUID id) {
        return jdbi.withHandle(handle -> {
            handle.createQuery(LOCK_OF_REPORT)
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .findOne();
            return find(id);
        });
    }

    public Optional<Dossier> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id)
                .map((row, context) -> new Dossier(
                        Objects.requireNonNull(ReportRow.read(row)),
                        Objects.requireNonNull(ObligationRow.read(row)),
                        ReportRow.readContent(row)))
                .findOne());
    }

    /** What the township's standing report of the year before says, if there is one; without its text. */
    public Optional<Content> yearBefore(Obligation obligation) {
        return obligation
                .period()
                .yearBefore()
                .flatMap(period -> jdbi.withHandle(handle -> handle.createQuery(OF_OBLIGATION)
                        .bind("township", obligation.township())
                        .bind("programme", obligation.programme())
                        .bind("period", period)
                        .map((row, context) -> ReportRow.readContent(row))
                        .findOne()));
    }

    /** A report as it stood right after a hand-in, for the answer to a repeated request. */
    public Dossier asHandedIn(UUID id, int revision, long version) {
        Dossier now = find(id).orElseThrow();
        Revision then = revision(id, revision).orElseThrow();
        Head head = new Head(
                id,
                revision,
                version,
                then.receivedAt(),
                now.report().head().firstReceivedAt(),
                then.contentHash(),
                now.report().head().historyHash());
        return new Dossier(new Submitted(head), now.obligation(), then.content());
    }

    /** A hand-in without its text and its file. */
    public Optional<Revision> revision(UUID id, int revision) {
        return jdbi.withHandle(handle -> handle.createQuery(REVISION)
                .bind("id", id)
                .bind("revision", revision)
                .map((row, context) -> new Revision(
                        revision,
                        row.getTimestamp("v_received_at").toInstant(),
                        row.getString("v_account"),
                        row.getString("v_content_hash"),
                        ReportRow.readContent(row)))
                .findOne());
    }

    /** The report's newest content with its text and its document, which are otherwise left where they are. */
    public Content withText(Dossier dossier) {
        Head head = dossier.report().head();
        return text(head.id(), head.revision())
                .map(stored -> dossier.content().withText(stored.narrative(), stored.document(), stored.bands()))
                .orElseThrow();
    }

    /** The text and the file of a revision. */
    public Optional<StoredText> text(UUID id, int revision) {
        return jdbi.withHandle(handle -> handle.createQuery(TEXT)
                .bind("id", id)
                .bind("revision", revision)
                .map((row, context) -> StoredText.read(row))
                .findOne());
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
