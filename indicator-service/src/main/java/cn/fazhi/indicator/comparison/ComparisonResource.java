package cn.fazhi.indicator.comparison;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.Wanted;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class ComparisonResource {
    private final ComparePeers compare;
    private final CallerOfRequest caller;
    private final Answers answers;

    ComparisonResource(ComparePeers compare, CallerOfRequest caller, Answers answers) {
        this.compare = compare;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Path("/areas/{code}/comparison")
    @Operation(
            summary = "The indicators of an area beside the period before and beside the next larger area",
            description = "The change is over the townships that have the indicator in both periods. Of a larger area"
                    + " that the reader may not see, mean, median, value and the own rank are told if at least 3"
                    + " counties and 5 townships have a value; never a single one of them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeersView.class)))
    public Response area(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis) {
        return answers.answer(
                compare.compare(new Question(caller.caller(), Wanted.AREA, code, programme, period, basis)));
    }

    @GET
    @Path("/townships/{code}/comparison")
    @Operation(
            summary = "The indicators of a township beside the period before, its county and its prefecture",
            description = "With rank and percentile among the townships of both. Of an area that the reader may not"
                    + " see nothing is told unless at least 5 townships (and 3 counties of the prefecture) have a"
                    + " value.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeersView.class)))
    public Response township(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis) {
        return answers.answer(
                compare.compare(new Question(caller.caller(), Wanted.TOWNSHIP, code, programme, period, basis)));
    }
}
