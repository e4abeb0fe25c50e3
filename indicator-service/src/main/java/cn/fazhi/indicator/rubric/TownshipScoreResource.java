package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.scope.Wanted;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class TownshipScoreResource {
    private final ShowScores show;
    private final GivePoints points;
    private final CallerOfRequest caller;
    private final Answers answers;

    TownshipScoreResource(ShowScores show, GivePoints points, CallerOfRequest caller, Answers answers) {
        this.show = show;
        this.points = points;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Path("/townships/{code}/score")
    @RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
    @Operation(summary = "One township's score with its working, and its rank; for the township's clerks, too")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TownshipScoreView.class)))
    public Response score(
            @PathParam("code") String code,
            @QueryParam("rubric") @Nullable String rubric,
            @QueryParam("period") @Nullable String period,
            @QueryParam("version") @Nullable String version,
            @QueryParam("basis") @Nullable String basis) {
        return answers.answer(show.township(
                new ScoreQuestion(caller.caller(), Wanted.TOWNSHIP, code, rubric, period, version, basis)));
    }

    @GET
    @Path("/townships/{code}/manual-points")
    @RolesAllowed({Readers.OFFICER, Readers.ADMIN})
    @Operation(summary = "The points that officers gave to a township, with their history")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GivenPointsView.class)))
    public Response given(
            @PathParam("code") String code,
            @QueryParam("rubric") @Nullable String rubric,
            @QueryParam("period") @Nullable String period) {
        return answers.answer(points.show(question(code, rubric, period)));
    }

    @PUT
    @Path("/townships/{code}/manual-points")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Readers.OFFICER, Readers.ADMIN})
    @Operation(
            summary = "Give points for manual items, with a reason for each",
            description = "Items that are not named keep theirs; points: null takes earlier ones back. Nothing is"
                    + " overwritten: the history keeps who gave what, when and why.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GivenPointsView.class)))
    public Response give(
            @PathParam("code") String code,
            @QueryParam("rubric") @Nullable String rubric,
            @QueryParam("period") @Nullable String period,
            GivenPointsRequest request) {
        return answers.answer(points.give(question(code, rubric, period), request));
    }

    private ScoreQuestion question(String code, @Nullable String rubric, @Nullable String period) {
        return new ScoreQuestion(caller.caller(), Wanted.TOWNSHIP, code, rubric, period, null, null);
    }
}
