package cn.fazhi.indicator.township;

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

@Path("/api/v1/townships/{code}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class TownshipIndicatorsResource {
    private final ShowTownshipIndicators show;
    private final CallerOfRequest caller;
    private final Answers answers;

    TownshipIndicatorsResource(ShowTownshipIndicators show, CallerOfRequest caller, Answers answers) {
        this.show = show;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "The figures of one township with the sentences they come from, and what is computed from them",
            description = "Every value that is null has a reason. A returned report is shown, but not counted.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TownshipIndicatorsView.class)))
    public Response indicators(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis) {
        return answers.answer(
                show.show(new Question(caller.caller(), Wanted.TOWNSHIP, code, programme, period, basis)));
    }
}
