package cn.fazhi.indicator.completeness;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.place.PartsView;
import cn.fazhi.indicator.place.ShowParts;
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

@Path("/api/v1/areas/{code}/completeness")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class CompletenessResource {
    private final ShowCompleteness show;
    private final ShowTrend trend;
    private final ShowParts parts;
    private final CallerOfRequest caller;
    private final Answers answers;

    CompletenessResource(
            ShowCompleteness show, ShowTrend trend, ShowParts parts, CallerOfRequest caller, Answers answers) {
        this.show = show;
        this.trend = trend;
        this.parts = parts;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Expected, reported, on time, late, missing and excused townships of an area, by name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompletenessView.class)))
    public Response completeness(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period) {
        return answers.answer(show.show(new Question(caller.caller(), Wanted.AREA, code, programme, period, null)));
    }

    @GET
    @Path("/areas")
    @Operation(
            summary = "The same of each part of an area: the counties of a prefecture, and so on",
            description = "The prefectures of a province, the provinces of china; a county has no parts but its"
                    + " townships. In the order of the codes.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartsView.class)))
    public Response areas(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period) {
        return answers.answer(parts.show(new Question(caller.caller(), Wanted.AREA, code, programme, period, null)));
    }

    @GET
    @Path("/trend")
    @Operation(
            summary = "How the reports of a period came in, day by day",
            description =
                    "Counted by the day of the first revision, in the county's zone, of the reports that stand now."
                            + " Days without a report are left out.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrendView.class)))
    public Response trend(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period) {
        return answers.answer(trend.show(new Question(caller.caller(), Wanted.AREA, code, programme, period, null)));
    }
}
