package cn.fazhi.report.figures;

import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.http.IfMatch;
import cn.fazhi.report.http.ReportAnswers;
import cn.fazhi.report.lifecycle.ReportView;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A clerk's corrections. */
@Path("/api/v1/reports/{id}/figures")
@Tag(name = "reports")
@RolesAllowed({Role.Names.TOWNSHIP_CLERK, Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
public class FiguresResource {
    private final CallerOfRequest access;
    private final FigureRules rules;
    private final CorrectFigures correct;
    private final Problems problems;
    private final Clock clock;

    FiguresResource(CallerOfRequest access, FigureRules rules, CorrectFigures correct, Problems problems, Clock clock) {
        this.access = access;
        this.rules = rules;
        this.correct = correct;
        this.problems = problems;
        this.clock = clock;
    }

    @PUT
    @Operation(summary = "Put figures right, as a new revision; needs If-Match with the report's version")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable CorrectionRequest request) {
        if (request == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "body"));
        }
        CheckedFigures figures = rules.check(request.figures(), Origin.CORRECTED);
        List<@Nullable String> removed = Objects.requireNonNullElse(request.removed(), List.of());
        List<Refusal> faults = new ArrayList<>(figures.faults());
        faults.addAll(rules.unknown(removed, "removed"));
        if (faults.isEmpty() && figures.figures().isEmpty() && removed.isEmpty()) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, "figures"));
        }
        if (!faults.isEmpty()) {
            return problems.answer(faults);
        }
        Set<String> codes = removed.stream().map(Objects::requireNonNull).collect(Collectors.toSet());
        return answer(correct.correct(access.caller(), id, IfMatch.of(seen), figures.figures(), codes));
    }

    private Response answer(CorrectionOutcome outcome) {
        return switch (outcome) {
            case CorrectionOutcome.Corrected corrected ->
                ReportAnswers.ok(
                        ReportView.of(corrected.dossier(), clock.getZone()),
                        corrected.dossier().report().head().version());
            case CorrectionOutcome.Refused refused -> problems.answer(refused.refusals());
        };
    }
}
