package cn.fazhi.report.lookup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.parameter.PageSize;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.http.Cursor;
import cn.fazhi.report.http.Page;
import cn.fazhi.report.lifecycle.model.State;
import cn.fazhi.report.programme.model.Programme;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import java.util.List;
import java.util.Optional;

/** Lists of reports. */
@Path("/api/v1/reports")
@Tag(name = "reports")
@Authenticated
public class ReportListResource {
    private static final int KEY_PARTS = 3;

    private final CallerOfRequest access;
    private final ReportListStore store;
    private final Problems problems;

    ReportListResource(CallerOfRequest access, ReportListStore store, Problems problems) {
        this.access = access;
        this.store = store;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "Reports of the caller's divisions, by township, programme and period; next is the cursor")
    public Response list(
            @QueryParam("county") @Nullable DivisionCode county,
            @QueryParam("township") @Nullable DivisionCode township,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") PageSize limit) {
        Optional<State> wanted = Optional.ofNullable(state).flatMap(State::named);
        if (state != null && wanted.isEmpty()) {
            return refuse("state", state, List.of(State.values()).toString());
        }
        Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(text -> Cursor.parse(text, KEY_PARTS));
        if (cursor != null && after.isEmpty()) {
            return refuse("cursor", cursor, "next");
        }
        if (programme != null && !Programme.isCode(programme)) {
            return refuse("programme", programme, "annual-report");
        }
        Caller caller = access.caller();
        @Nullable DivisionCode division = township != null ? township : county;
        if (division != null && !caller.maySee(division)) {
            return problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, township != null ? "township" : "county"));
        }
        ReportFilter filter = new ReportFilter(
                caller.visible(),
                division == null ? null : new Area.Within(division),
                programme,
                period,
                wanted.orElse(null));
        List<ReportSummary> found = store.list(filter, after.orElse(null), limit.value() + 1);
        return Response.ok(Page.of(found, limit.value(), ReportSummary::cursor)).build();
    }

    private Response refuse(String parameter, String value, String wanted) {
        return problems.answer(Refusal.of(EdgeProblem.INVALID_PARAMETER, parameter, value, wanted));
    }
}
