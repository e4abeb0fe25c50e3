package cn.fazhi.notification.obligation;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.notification.listing.ListParameters;

import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What townships owe. */
@Path("/api/v1/obligations")
@Tag(name = "Obligations")
@Blocking
public class ObligationsResource {
    private final ListObligations listObligations;
    private final CallerOfRequest caller;
    private final Problems problems;

    ObligationsResource(ListObligations listObligations, CallerOfRequest caller, Problems problems) {
        this.listObligations = listObligations;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({
        Role.Names.TOWNSHIP_CLERK,
        Role.Names.COUNTY_OFFICER,
        Role.Names.AREA_VIEWER,
        Role.Names.PLATFORM_ADMIN
    })
    @Operation(summary = "Obligations of an area with their status of today, by township, programme and period")
    public Response list(@BeanParam ObligationsRequest request) {
        ListParameters parameters = new ListParameters();
        ObligationQuery query = ObligationQuery.read(request, caller.caller(), parameters);
        return parameters.refusals().isEmpty()
                ? Response.ok(listObligations.list(query)).build()
                : problems.answer(parameters.refusals());
    }
}
