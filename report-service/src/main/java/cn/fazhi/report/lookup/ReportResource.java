package cn.fazhi.report.lookup;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.http.ReportAnswers;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.HistoryStore;
import cn.fazhi.report.lifecycle.ReportStore;
import cn.fazhi.report.lifecycle.ReportView;
import cn.fazhi.report.lifecycle.Revision;
import cn.fazhi.report.lifecycle.StoredText;
import cn.fazhi.report.lifecycle.model.Document;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** One report, its revisions and its history. */
@Path("/api/v1/reports/{id}")
@Tag(name = "reports")
@Authenticated
public class ReportResource {
    private final CallerOfRequest access;
    private final LookUpReport lookUp;
    private final ReportStore reports;
    private final HistoryStore histories;
    private final HoldAgainstPromises promises;
    private final Problems problems;
    private final Clock clock;

    ReportResource(
            CallerOfRequest access,
            LookUpReport lookUp,
            ReportStore reports,
            HistoryStore histories,
            HoldAgainstPromises promises,
            Problems problems,
            Clock clock) {
        this.access = access;
        this.lookUp = lookUp;
        this.reports = reports;
        this.histories = histories;
        this.promises = promises;
        this.problems = problems;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "A report as it stands, with its figures and findings, and what the year before promised; ETag is its version")
    public Response report(@PathParam("id") UUID id) {
        return with(
                id,
                dossier -> ReportAnswers.ok(
                        ReportView.of(dossier, clock.getZone(), promises.of(dossier)),
                        dossier.report().head().version()));
    }

    @GET
    @Path("/history")
    @Operation(summary = "All that was done to a report, and whether its hash chain is intact")
    public Response history(@PathParam("id") UUID id) {
        return with(
                id,
                dossier -> Response.ok(HistoryView.of(
                                histories.of(id), dossier.report().head().historyHash()))
                        .build());
    }

    @GET
    @Path("/revisions/{n}")
    @Operation(summary = "One hand-in as it was, with its text")
    public Response revision(@PathParam("id") UUID id, @PathParam("n") int number) {
        return with(
                id,
                dossier -> reports.revision(id, number)
                        .map(revision -> Response.ok(view(id, revision)).build())
                        .orElseGet(() -> notFound("n")));
    }

    private RevisionView view(UUID id, Revision revision) {
        StoredText text = reports.text(id, revision.number()).orElseThrow();
        return new RevisionView(
                id,
                revision.number(),
                revision.receivedAt(),
                revision.by(),
                revision.content().title(),
                revision.content().sections(),
                revision.content().figures(),
                revision.content().findings(),
                revision.content().commitments(),
                revision.content().problems(),
                text.narrative(),
                text.document() == null ? null : text.document().name());
    }

    @GET
    @Path("/revisions/{n}/document")
    @Operation(summary = "The file that a hand-in came in, byte for byte, or its text if it came as JSON")
    public Response document(@PathParam("id") UUID id, @PathParam("n") int number) {
        return with(id, dossier -> reports.text(id, number).map(this::file).orElseGet(() -> notFound("n")));
    }

    private Response file(StoredText text) {
        Document document = text.document();
        if (document != null) {
            return Response.ok(document.bytes(), servedAs(document.type()))
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .build();
        }
        return text.narrative() == null
                ? notFound("n")
                : Response.ok(text.narrative(), MediaType.TEXT_PLAIN + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                        .header("X-Content-Type-Options", "nosniff")
                        .build();
    }

    /** A web page is given back as bytes, so that no browser shows it as a page of this service. */
    private static String servedAs(String type) {
        return type.equals(MediaType.TEXT_HTML) ? MediaType.APPLICATION_OCTET_STREAM : type;
    }

    /** RFC 6266 with RFC 8187, so that Chinese names survive. */
    private static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Response with(UUID id, Function<Dossier, Response> answer) {
        return lookUp.find(access.caller(), id).map(answer).orElseGet(() -> notFound("id"));
    }

    private Response notFound(String field) {
        return problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, field));
    }
}
