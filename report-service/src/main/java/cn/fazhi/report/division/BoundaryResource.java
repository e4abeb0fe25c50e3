package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import java.util.List;

/** 区划调整: divisions that are renamed, merged or split. */
@Path("/api/v1/divisions")
@Tag(name = "divisions")
public class BoundaryResource {
    private final CallerOfRequest access;
    private final ChangeBoundaries change;
    private final BoundaryChangeStore changes;
    private final DivisionStore divisions;
    private final Problems problems;

    BoundaryResource(
            CallerOfRequest access,
            ChangeBoundaries change,
            BoundaryChangeStore changes,
            DivisionStore divisions,
            Problems problems) {
        this.access = access;
        this.change = change;
        this.changes = changes;
        this.divisions = divisions;
        this.problems = problems;
    }

    @POST
    @Path("/changes")
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(
            summary = "Record that divisions were renamed, merged or split, with the day and the reason",
            description = "Merged and recoded divisions are dissolved; their reports and obligations stay under the old"
                    + " code. Nothing of a split division is given to its successors. The answer holds all divisions"
                    + " concerned.")
    public Response record(@Nullable BoundaryRequest request) {
        if (request == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "body"));
        }
        List<Refusal> faults = request.faults();
        if (!faults.isEmpty()) {
            return problems.answer(faults);
        }
        return switch (change.change(access.caller().name(), request.decision())) {
            case ChangeBoundaries.Outcome.Done done ->
                Response.status(Response.Status.CREATED)
                        .entity(done.divisions().stream().map(DivisionView::of).toList())
                        .build();
            case ChangeBoundaries.Outcome.Refused refused -> problems.answer(refused.refusals());
        };
    }

    @GET
    @Path("/{code}/changes")
    @Authenticated
    @Operation(summary = "What a division went through, and what went into it, the oldest first")
    public Response of(@PathParam("code") DivisionCode code) {
        return divisions.find(code).isPresent() && access.caller().maySee(code)
                ? Response.ok(new BoundaryChangesView(changes.of(code))).build()
                : problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, "code"));
    }
}
