package cn.fazhi.notification.reminder;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.notification.listing.ListParameters;
import cn.fazhi.notification.obligation.ObligationQuery;
import cn.fazhi.notification.obligation.ObligationsRequest;

import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What was and will be told. */
@Path("/api/v1/reminders")
@Tag(name = "Reminders")
@Blocking
public class RemindersResource {
    private final ListReminders listReminders;
    private final CallerOfRequest caller;
    private final Problems problems;

    RemindersResource(ListReminders listReminders, CallerOfRequest caller, Problems problems) {
        this.listReminders = listReminders;
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
    @Operation(summary = "What was and will be told about the obligations of an area, rung by rung")
    public Response list(@BeanParam ObligationsRequest request) {
        ListParameters parameters = new ListParameters();
        ObligationQuery query = ObligationQuery.read(request, caller.caller(), parameters);
        return parameters.refusals().isEmpty()
                ? Response.ok(listReminders.list(query)).build()
                : problems.answer(parameters.refusals());
    }
}
