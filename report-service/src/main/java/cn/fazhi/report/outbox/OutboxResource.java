package cn.fazhi.report.outbox;

import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Lets the operator see what Kafka has not confirmed, and set going again what is stuck. */
@Path("/api/v1/outbox")
@Tag(name = "outbox")
@RolesAllowed(Role.Names.PLATFORM_ADMIN)
public class OutboxResource {
    private static final int SHOWN = 100;

    private final OutboxStore store;
    private final UnblockEvent unblock;
    private final Problems problems;

    OutboxResource(OutboxStore store, UnblockEvent unblock, Problems problems) {
        this.store = store;
        this.unblock = unblock;
        this.problems = problems;
    }

    @GET
    @Operation(summary = "How many events wait for Kafka, how long, and which are blocked")
    public OutboxView outbox() {
        return OutboxView.of(store.status(), store.blocked(SHOWN));
    }

    @POST
    @Path("/{id}/unblock")
    @Operation(summary = "Try a blocked event again, and with it the later events of its key")
    public Response unblock(@PathParam("id") long id) {
        return unblock.unblock(id)
                ? Response.noContent().build()
                : problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, "id"));
    }
}
