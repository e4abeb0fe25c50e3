package cn.fazhi.report.submission;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.document.UploadedFile;
import cn.fazhi.report.http.ReportAnswers;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.IdempotencyKey;
import cn.fazhi.report.lifecycle.ReportView;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.time.Clock;
import java.util.Optional;

/** Handing in. */
@Path("/api/v1/reports")
@Tag(name = "reports")
@RolesAllowed({Role.Names.TOWNSHIP_CLERK, Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
public class SubmissionResource {
    private final CallerOfRequest access;
    private final PrepareHandIn prepare;
    private final SubmitReport submit;
    private final Problems problems;
    private final ObjectMapper json;
    private final Clock clock;

    SubmissionResource(
            CallerOfRequest access,
            PrepareHandIn prepare,
            SubmitReport submit,
            Problems problems,
            ObjectMapper json,
            Clock clock) {
        this.access = access;
        this.prepare = prepare;
        this.submit = submit;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in a report as text, as figures, or both; a second one for the same period is a revision")
    public Response submit(@Nullable SubmitRequest request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return handIn(request, null, key);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in a report as a document: part 'report' is the JSON, part 'document' the file")
    public Response upload(
            @RestForm("report") @Nullable String report,
            @RestForm("document") @Nullable FileUpload document,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws JsonProcessingException {
        if (report == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "report"));
        }
        if (document == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "document"));
        }
        return handIn(json.readValue(report, SubmitRequest.class), UploadedFile.of(document), key);
    }

    private Response handIn(@Nullable SubmitRequest request, @Nullable UploadedFile file, @Nullable String key) {
        if (request == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "body"));
        }
        Caller caller = access.caller();
        if (request.township() != null && !caller.mayReportFor(request.township())) {
            return problems.answer(Refusal.of(ReportProblem.FOREIGN_TOWNSHIP, "township", request.township()));
        }
        IdempotencyKey named = new IdempotencyKey(caller.name(), key);
        Optional<Refusal> fault = named.fault();
        if (fault.isPresent()) {
            return problems.answer(fault.get());
        }
        return switch (prepare.prepare(request, file)) {
            case Preparation.Faulty faulty -> problems.answer(faulty.faults());
            case Preparation.Ready ready -> answer(submit.submit(caller, ready, named));
        };
    }

    private Response answer(SubmitOutcome outcome) {
        return switch (outcome) {
            case SubmitOutcome.Stored stored -> {
                Dossier dossier = stored.dossier();
                yield ReportAnswers.created(
                        dossier.report().head().id(),
                        ReportView.of(dossier, clock.getZone()),
                        dossier.report().head().version());
            }
            case SubmitOutcome.Unchanged same ->
                ReportAnswers.ok(
                        ReportView.unchanged(same.dossier(), clock.getZone()),
                        same.dossier().report().head().version());
            case SubmitOutcome.Refused refused -> problems.answer(refused.refusal());
        };
    }
}
