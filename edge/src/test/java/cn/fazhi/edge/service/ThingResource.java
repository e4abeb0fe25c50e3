package cn.fazhi.edge.service;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.parameter.PageSize;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;

import io.quarkus.security.Authenticated;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.util.List;
import java.util.Set;

@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
public class ThingResource {
    private final CallerOfRequest caller;
    private final Problems problems;

    ThingResource(CallerOfRequest caller, Problems problems) {
        this.caller = caller;
        this.problems = problems;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public ThingRequest echo(ThingRequest request) {
        return request;
    }

    @POST
    @Path("/parts")
    @PermitAll
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ThingRequest parts(@RestForm("thing") @PartType(MediaType.APPLICATION_JSON) ThingRequest request) {
        return request;
    }

    @POST
    @Path("/guarded")
    @RolesAllowed(Role.Names.COUNTY_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    public ThingRequest guarded(ThingRequest request) {
        return request;
    }

    @GET
    @Path("/caller")
    @Authenticated
    public CallerView caller() {
        Caller known = caller.caller();
        return new CallerView(
                known.name(),
                known.roles(),
                known.divisions().stream().map(Area::code).toList());
    }

    public record CallerView(String name, Set<Role> roles, List<String> divisions) {}

    @GET
    @PermitAll
    public List<String> list(
            @QueryParam("township") @Nullable DivisionCode township, @QueryParam("limit") @Nullable PageSize limit) {
        return List.of(String.valueOf(township), String.valueOf(limit));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public Response get(@PathParam("code") DivisionCode code) {
        return problems.answer(Refusal.of(EdgeProblem.INVALID_PARAMETER, "code", code, "990101"));
    }

    @GET
    @Path("/broken/{how}")
    @PermitAll
    public String broken(@PathParam("how") String how) {
        throw switch (how) {
            case "argument" -> new IllegalArgumentException("secret");
            case "conflict" -> new ClientErrorException("secret", 409);
            case "entity" ->
                new ClientErrorException(Response.status(410).entity("gone").build());
            default -> new IllegalStateException("secret");
        };
    }
}
