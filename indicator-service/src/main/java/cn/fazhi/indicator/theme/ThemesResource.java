package cn.fazhi.indicator.theme;

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

@Path("/api/v1/areas/{code}/themes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class ThemesResource {
    private final ShowThemes show;
    private final CallerOfRequest caller;
    private final Answers answers;

    ThemesResource(ShowThemes show, CallerOfRequest caller, Answers answers) {
        this.show = show;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "The shortcomings and next year's commitments that a county's townships report, by theme",
            description =
                    "Each with the words of the report. An item belongs to the theme whose word stands earliest in it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemesView.class)))
    public Response themes(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis) {
        return answers.answer(show.show(new Question(caller.caller(), Wanted.COUNTY, code, programme, period, basis)));
    }
}
