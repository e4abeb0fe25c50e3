package cn.fazhi.indicator.ranking;

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

@Path("/api/v1/areas/{code}/townships")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class RankingResource {
    private final RankTownships rank;
    private final CallerOfRequest caller;
    private final Answers answers;

    RankingResource(RankTownships rank, CallerOfRequest caller, Answers answers) {
        this.rank = rank;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "The townships of an area by one indicator",
            description =
                    "sort is -value (default), value or code. Townships without a value come last, with the reason.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RankingView.class)))
    public Response townships(
            @PathParam("code") String code,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return answers.answer(rank.rank(
                new Question(caller.caller(), Wanted.AREA, code, programme, period, basis),
                new RankingQuestion(indicator, sort, cursor, limit)));
    }
}
