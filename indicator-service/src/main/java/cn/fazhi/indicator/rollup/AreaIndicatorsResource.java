package cn.fazhi.indicator.rollup;

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

import java.util.List;

@Path("/api/v1/areas/{code}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class AreaIndicatorsResource {
    private final ShowAreaIndicators show;
    private final CallerOfRequest caller;
    private final Answers answers;

    AreaIndicatorsResource(ShowAreaIndicators show, CallerOfRequest caller, Answers answers) {
        this.show = show;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "The indicators of a county, prefecture, province or china, added up over its townships",
            description = "Each with sum, count, mean, median, p10, p90, min, max, coverage and exactness. Rates are"
                    + " recomputed from their operands' totals. The parameter indicator, which may be repeated,"
                    + " selects; without it all are answered.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AreaIndicatorsView.class)))
    public Response indicators(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis,
            @QueryParam("indicator") List<String> only) {
        return answers.answer(
                show.show(new Question(caller.caller(), Wanted.AREA, code, programme, period, basis), only));
    }
}
