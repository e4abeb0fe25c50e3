package cn.fazhi.report.period;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.parameter.PageSize;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.http.Cursor;
import cn.fazhi.report.http.Page;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.programme.ProgrammeStore;
import cn.fazhi.report.programme.model.Programme;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Opens periods, and shows what is expected in them. */
@Path("/api/v1/programmes/{code}/periods/{period}")
@Tag(name = "periods")
public class PeriodResource {
    private final CallerOfRequest access;
    private final OpenPeriod open;
    private final ProgrammeStore programmes;
    private final PeriodStore periods;
    private final Problems problems;

    PeriodResource(
            CallerOfRequest access,
            OpenPeriod open,
            ProgrammeStore programmes,
            PeriodStore periods,
            Problems problems) {
        this.access = access;
        this.open = open;
        this.programmes = programmes;
        this.periods = periods;
        this.problems = problems;
    }

    @PUT
    @RolesAllowed({Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
    @Operation(summary = "Open a period for the active townships of an area, or for the named ones of them")
    public Response open(
            @PathParam("code") String code, @PathParam("period") Period period, @Nullable OpenPeriodRequest request) {
        if (request == null || request.area() == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "area"));
        }
        Optional<Area> area = Area.parse(request.area());
        if (area.isEmpty()) {
            return problems.answer(Refusal.of(EdgeProblem.INVALID_VALUE, "area", request.area(), "china, 99, 990101"));
        }
        Caller caller = access.caller();
        if (!caller.mayOversee(area.get())) {
            return problems.answer(Refusal.of(ReportProblem.FOREIGN_AREA, "area", request.area()));
        }
        List<@Nullable DivisionCode> townships = Objects.requireNonNullElse(request.townships(), List.of());
        List<Refusal> faults = IntStream.range(0, townships.size())
                .filter(i -> townships.get(i) == null)
                .mapToObj(i -> Refusal.of(EdgeProblem.MISSING_VALUE, "townships[" + i + "]"))
                .toList();
        if (!faults.isEmpty() || !Programme.isCode(code)) {
            return faults.isEmpty() ? notFound("code") : problems.answer(faults);
        }
        OpeningOrder order = new OpeningOrder(
                code,
                period,
                area.get(),
                townships.stream().map(Objects::requireNonNull).distinct().toList(),
                request.opensOn(),
                request.dueDate(),
                Boolean.TRUE.equals(request.historical()));
        return switch (open.open(caller, order)) {
            case PeriodOutcome.Done<OpeningView> done ->
                Response.ok(done.view()).build();
            case PeriodOutcome.Refused<OpeningView> refused -> problems.answer(refused.refusals());
        };
    }

    @GET
    @Authenticated
    @Operation(summary = "How many townships of an area are expected, excused and extended, and how the period opened")
    public Response period(
            @PathParam("code") String code,
            @PathParam("period") Period period,
            @QueryParam("area") @Nullable Area area) {
        if (area == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "area"));
        }
        if (!access.caller().maySee(area)) {
            return notFound("area");
        }
        if (!isKnown(code)) {
            return notFound("code");
        }
        PeriodView.Counts counts = periods.counts(code, period, area);
        return Response.ok(new PeriodView(
                        code,
                        period,
                        area.code(),
                        counts.expected(),
                        counts.excused(),
                        counts.extended(),
                        periods.openings(code, period, area)))
                .build();
    }

    @GET
    @Path("/townships")
    @Authenticated
    @Operation(summary = "What each township of an area owes; next is the cursor")
    public Response townships(
            @PathParam("code") String code,
            @PathParam("period") Period period,
            @QueryParam("area") @Nullable Area area,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") PageSize limit) {
        if (area == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "area"));
        }
        if (!access.caller().maySee(area) || !isKnown(code)) {
            return notFound(isKnown(code) ? "area" : "code");
        }
        Optional<DivisionCode> after = Optional.ofNullable(cursor)
                .flatMap(text -> Cursor.parse(text, 1))
                .flatMap(key -> DivisionCode.parse(key.parts().getFirst()));
        if (cursor != null && after.isEmpty()) {
            return problems.answer(Refusal.of(EdgeProblem.INVALID_PARAMETER, "cursor", cursor, "next"));
        }
        List<Obligation> found = periods.list(code, period, area, after.orElse(null), limit.value() + 1);
        return Response.ok(
                        Page.of(found.stream().map(ObligationView::of).toList(), limit.value(), ObligationView::cursor))
                .build();
    }

    private boolean isKnown(String programme) {
        return Programme.isCode(programme) && programmes.find(programme).isPresent();
    }

    private Response notFound(String field) {
        return problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, field));
    }
}
