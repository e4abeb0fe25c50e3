package cn.fazhi.report.reading;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.document.DocumentText;
import cn.fazhi.report.document.NarrativeRules;
import cn.fazhi.report.document.ReadUpload;
import cn.fazhi.report.document.UploadedFile;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.util.List;

/** Shows what would be read out of a text; nothing is stored. */
@Path("/api/v1/extractions")
@Tag(name = "extractions")
@Authenticated
public class ExtractionResource {
    private final ReadNarrative read;
    private final ReadUpload uploads;
    private final NarrativeRules rules;
    private final Problems problems;

    ExtractionResource(ReadNarrative read, ReadUpload uploads, NarrativeRules rules, Problems problems) {
        this.read = read;
        this.uploads = uploads;
        this.rules = rules;
        this.problems = problems;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a text without storing anything")
    public Response text(@Nullable ExtractionRequest request) {
        return request == null || request.narrative() == null
                ? problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "narrative"))
                : answer("narrative", request.narrative(), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Read a document without storing anything; part 'document' is the file")
    public Response file(@RestForm("document") @Nullable FileUpload document) {
        if (document == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "document"));
        }
        return switch (uploads.read(UploadedFile.of(document).bytes(), "document")) {
            case DocumentText.Legible legible ->
                answer("document", legible.document().text(), legible.document().findings());
            case DocumentText.Illegible illegible -> problems.answer(illegible.refusal());
        };
    }

    private Response answer(String field, String text, List<Finding> ofDocument) {
        return rules.fault(field, text)
                .map(problems::answer)
                .orElseGet(() -> Response.ok(ExtractionView.of(read.read(text), text, ofDocument))
                        .build());
    }
}
