package cn.fazhi.indicator.series;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/series")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class SeriesResource {
    private final ShowSeries show;
    private final CallerOfRequest caller;
    private final Answers answers;

    SeriesResource(ShowSeries show, CallerOfRequest caller, Answers answers) {
        this.show = show;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "One indicator of an area or township over the periods of a programme",
            description = "Every period stands for itself; nothing is added up over periods.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeriesView.class)))
    public Response series(
            @QueryParam("area") @Nullable String area,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("basis") @Nullable String basis) {
        return answers.answer(
                show.show(new SeriesQuestion(caller.caller(), area, indicator, programme, from, to, basis)));
    }
}
