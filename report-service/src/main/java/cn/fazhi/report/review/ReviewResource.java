package cn.fazhi.report.review;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.document.TextField;
import cn.fazhi.report.http.IfMatch;
import cn.fazhi.report.http.ReportAnswers;
import cn.fazhi.report.lifecycle.ReportView;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The county's verdict on a report, and the township's second thoughts. */
@Path("/api/v1/reports/{id}")
@Tag(name = "reports")
public class ReviewResource {
    private static final int MOST_REASONS = 20;

    private final CallerOfRequest access;
    private final ReviewReport review;
    private final Problems problems;
    private final Clock clock;

    ReviewResource(CallerOfRequest access, ReviewReport review, Problems problems, Clock clock) {
        this.access = access;
        this.review = review;
        this.problems = problems;
        this.clock = clock;
    }

    @POST
    @Path("/return")
    @RolesAllowed({Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
    @Operation(summary = "Send a report back with reasons; needs If-Match with its version")
    public Response sendBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String seen, @Nullable ReturnRequest request) {
        List<@Nullable String> reasons =
                request == null ? List.of() : Objects.requireNonNullElse(request.reasons(), List.of());
        List<Refusal> faults = faults(reasons);
        return faults.isEmpty()
                ? review(
                        id,
                        seen,
                        new Verdict.SendBack(reasons.stream()
                                .map(reason -> Objects.requireNonNull(reason).strip())
                                .toList()))
                : problems.answer(faults);
    }

    private static List<Refusal> faults(List<@Nullable String> reasons) {
        if (reasons.isEmpty() || reasons.size() > MOST_REASONS) {
            return List.of(Refusal.of(ReportProblem.REASON_REQUIRED, "reasons", MOST_REASONS));
        }
        return IntStream.range(0, reasons.size())
                .mapToObj(i -> new TextField("reasons[" + i + "]", reasons.get(i)).requiredFault(TextField.PARAGRAPH))
                .flatMap(Optional::stream)
                .toList();
    }

    @POST
    @Path("/accept")
    @RolesAllowed({Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
    @Operation(summary = "Accept a report as it is; needs If-Match with its version")
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String seen) {
        return review(id, seen, new Verdict.Accept());
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({Role.Names.TOWNSHIP_CLERK, Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
    @Operation(summary = "Take a report back that has not been accepted; needs If-Match with its version")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Nullable WithdrawRequest request) {
        String reason = request == null ? null : request.reason();
        Optional<Refusal> fault = new TextField("reason", reason).requiredFault(TextField.PARAGRAPH);
        return fault.isPresent()
                ? problems.answer(fault.get())
                : review(
                        id,
                        seen,
                        new Verdict.Withdraw(Objects.requireNonNull(reason).strip()));
    }

    private Response review(UUID id, @Nullable String seen, Verdict verdict) {
        return switch (review.review(access.caller(), id, IfMatch.of(seen), verdict)) {
            case ReviewOutcome.Done done ->
                ReportAnswers.ok(
                        ReportView.of(done.dossier(), clock.getZone()),
                        done.dossier().report().head().version());
            case ReviewOutcome.Refused refused -> problems.answer(refused.refusal());
        };
    }
}
