package cn.fazhi.notification.delivery;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.parameter.PageSize;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.notification.delivery.model.DeliveryState;
import cn.fazhi.notification.listing.ListParameters;

import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The log of mails. */
@Path("/api/v1/deliveries")
@Tag(name = "Deliveries")
@Blocking
public class DeliveriesResource {
    private final ListDeliveries listDeliveries;
    private final RetryDelivery retryDelivery;
    private final CallerOfRequest caller;
    private final Problems problems;

    DeliveriesResource(
            ListDeliveries listDeliveries, RetryDelivery retryDelivery, CallerOfRequest caller, Problems problems) {
        this.listDeliveries = listDeliveries;
        this.retryDelivery = retryDelivery;
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
    @Operation(summary = "Mails to an area, newest first, with their state and what each of them tells")
    public Response list(
            @QueryParam("area") @Nullable Area area,
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable PageSize limit) {
        ListParameters parameters = new ListParameters();
        DeliveryQuery query = new DeliveryQuery(
                parameters.area(area, caller.caller()),
                parameters.optional("state", state, DeliveryState::named, states()),
                parameters.before(cursor),
                ListParameters.limit(limit));
        return parameters.refusals().isEmpty()
                ? Response.ok(listDeliveries.list(query)).build()
                : problems.answer(parameters.refusals());
    }

    @POST
    @Path("/{id:\\d{1,18}}/retry")
    @RolesAllowed({Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
    @Operation(summary = "Has a mail that failed, was given up or has an unknown outcome tried again")
    public Response retry(long id) {
        return switch (retryDelivery.retry(id, caller.caller())) {
            case RetryDelivery.Retry.Waiting waiting ->
                Response.accepted(waiting.delivery()).build();
            case RetryDelivery.Retry.Refused refused -> problems.answer(refused.refusal());
        };
    }

    private static String states() {
        return Arrays.stream(DeliveryState.values())
                .map(DeliveryState::toString)
                .collect(Collectors.joining(" | "));
    }
}
