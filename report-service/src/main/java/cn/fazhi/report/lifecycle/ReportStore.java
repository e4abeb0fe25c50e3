package cn.fazhi.report.lifecycle;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.lifecycle.model.Head;
import cn.fazhi.report.lifecycle.model.Submitted;
import cn.fazhi.report.period.ObligationRow;
import cn.fazhi.report.period.model.Obligation;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reports in the database: locks and reads them. {@link ChangeStore} writes them. */
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

    private final Jdbi jdbi;

    ReportStore(Jdbi jdbi) {
        this.jdbi = jdbi;
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
}
