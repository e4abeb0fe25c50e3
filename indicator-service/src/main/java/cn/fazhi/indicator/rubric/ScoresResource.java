package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.export.Words;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/areas/{code}/scores")
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class ScoresResource {
    private final ShowScores show;
    private final ExportScores export;
    private final CallerOfRequest caller;
    private final Answers answers;

    ScoresResource(ShowScores show, ExportScores export, CallerOfRequest caller, Answers answers) {
        this.show = show;
        this.export = export;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The scores of a county's townships, with the working of each line, totals, ranks and grades",
            description =
                    "By the version of the rubric that holds on the period's last day, or by version=n. Equal totals"
                            + " share a rank. Excused townships are listed without a score.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScoresView.class)))
    public Response scores(
            @PathParam("code") String code,
            @QueryParam("rubric") @Nullable String rubric,
            @QueryParam("period") @Nullable String period,
            @QueryParam("version") @Nullable String version,
            @QueryParam("basis") @Nullable String basis) {
        return answers.answer(show.county(question(code, rubric, period, version, basis)));
    }

    @GET
    @Path("export")
    @Operation(
            summary = "The same as a workbook or as comma-separated values",
            description =
                    "format is xlsx (the scores, and the working of each line) or csv (one row per line). Headers are"
                            + " Chinese, or English with Accept-Language: en.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with its name in Content-Disposition",
            content = {
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            })
    public Response export(
            @PathParam("code") String code,
            @QueryParam("format") @Nullable String format,
            @QueryParam("rubric") @Nullable String rubric,
            @QueryParam("period") @Nullable String period,
            @QueryParam("version") @Nullable String version,
            @QueryParam("basis") @Nullable String basis,
            @Context HttpHeaders headers) {
        return answers.attach(export.export(
                question(code, rubric, period, version, basis),
                format,
                Words.preferred(headers.getAcceptableLanguages())));
    }

    private ScoreQuestion question(
            String code,
            @Nullable String rubric,
            @Nullable String period,
            @Nullable String version,
            @Nullable String basis) {
        return new ScoreQuestion(caller.caller(), Wanted.COUNTY, code, rubric, period, version, basis);
    }
}
