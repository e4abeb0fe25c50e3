package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.document.TextField;
import cn.fazhi.report.period.ChangeObligation.Grant;
import cn.fazhi.report.programme.model.Programme;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Explicit changes to what single townships owe; each has a reason and is logged. */
@Path("/api/v1/programmes/{code}/periods/{period}")
@Tag(name = "periods")
@RolesAllowed({Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
public class ObligationResource {
    private final CallerOfRequest access;
    private final ChangeObligation change;
    private final JoinPeriod join;
    private final Problems problems;

    ObligationResource(CallerOfRequest access, ChangeObligation change, JoinPeriod join, Problems problems) {
        this.access = access;
        this.change = change;
        this.join = join;
        this.problems = problems;
    }

    @POST
    @Path("/extensions")
    @Operation(summary = "Give a township more time")
    public Response extend(
            @PathParam("code") String code, @PathParam("period") Period period, @Nullable ExtensionRequest request) {
        ExtensionRequest sent = Objects.requireNonNullElse(request, new ExtensionRequest(null, null, null));
        Caller caller = access.caller();
        List<Refusal> faults = faults(caller, code, sent.township(), sent.reason());
        if (sent.until() == null) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, "until"));
        }
        if (!faults.isEmpty()) {
            return problems.answer(faults);
        }
        LocalDate until = Objects.requireNonNull(sent.until());
        return answer(change.change(
                caller, township(sent.township()), code, period, new Grant.MoreTime(until, reason(sent.reason()))));
    }

    @POST
    @Path("/excuses")
    @Operation(summary = "Excuse a township from reporting")
    public Response excuse(
            @PathParam("code") String code, @PathParam("period") Period period, @Nullable ExcuseRequest request) {
        ExcuseRequest sent = Objects.requireNonNullElse(request, new ExcuseRequest(null, null));
        Caller caller = access.caller();
        List<Refusal> faults = faults(caller, code, sent.township(), sent.reason());
        return faults.isEmpty()
                ? answer(change.change(
                        caller, township(sent.township()), code, period, new Grant.Excuse(reason(sent.reason()))))
                : problems.answer(faults);
    }

    @POST
    @Path("/townships")
    @Operation(summary = "Add a township that was not there when the period opened")
    public Response join(
            @PathParam("code") String code, @PathParam("period") Period period, @Nullable JoinRequest request) {
        JoinRequest sent = Objects.requireNonNullElse(request, new JoinRequest(null, null, null));
        Caller caller = access.caller();
        List<Refusal> faults = faults(caller, code, sent.township(), sent.reason());
        return faults.isEmpty()
                ? answer(join.join(
                        caller, township(sent.township()), code, period, sent.dueDate(), reason(sent.reason())))
                : problems.answer(faults);
    }

    private static List<Refusal> faults(
            Caller caller, String code, @Nullable DivisionCode township, @Nullable String reason) {
        List<Refusal> faults = new ArrayList<>();
        if (!Programme.isCode(code)) {
            faults.add(Refusal.of(EdgeProblem.NOT_FOUND, "code"));
        }
        if (township == null) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, "township"));
        } else if (!caller.mayOversee(township)) {
            faults.add(Refusal.of(ReportProblem.FOREIGN_TOWNSHIP, "township", township));
        } else if (!township.isTownship()) {
            faults.add(Refusal.of(ReportProblem.UNKNOWN_TOWNSHIP, "township", township));
        }
        new TextField("reason", reason).requiredFault(TextField.PARAGRAPH).ifPresent(faults::add);
        return faults;
    }

    private static DivisionCode township(@Nullable DivisionCode checked) {
        return Objects.requireNonNull(checked);
    }

    private static String reason(@Nullable String checked) {
        return Objects.requireNonNull(checked).strip();
    }

    private Response answer(PeriodOutcome<ObligationView> outcome) {
        return switch (outcome) {
            case PeriodOutcome.Done<ObligationView> done ->
                Response.ok(done.view()).build();
            case PeriodOutcome.Refused<ObligationView> refused -> problems.answer(refused.refusals());
        };
    }
}
