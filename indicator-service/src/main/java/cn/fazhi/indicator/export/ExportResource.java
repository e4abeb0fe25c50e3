package cn.fazhi.indicator.export;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.countyreport.DraftCountyReport;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.Wanted;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/areas/{code}/export")
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class ExportResource {
    private final ExportArea export;
    private final DraftCountyReport draft;
    private final CallerOfRequest caller;
    private final Answers answers;

    ExportResource(ExportArea export, DraftCountyReport draft, CallerOfRequest caller, Answers answers) {
        this.export = export;
        this.draft = draft;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "An area with all of its townships as a workbook or as comma-separated values",
            description =
                    "format is xlsx (an overview, one sheet per domain, the evidence and the definitions) or csv (one row"
                            + " per value, with its evidence); for a county also docx, which is its /county-report."
                            + " Headers are Chinese, or English with Accept-Language: en."
                            + " A text that begins like a formula has an apostrophe in front.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with its name in Content-Disposition",
            content = {
                @Content(mediaType = Format.CSV_TYPE),
                @Content(mediaType = Format.XLSX_TYPE),
                @Content(mediaType = DraftCountyReport.MEDIA_TYPE)
            })
    public Response export(
            @PathParam("code") String code,
            @QueryParam("format") @Nullable String format,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis,
            @Context HttpHeaders headers) {
        if (Format.COUNTY_REPORT.equals(format)) {
            return answers.attach(
                    draft.draft(new Question(caller.caller(), Wanted.COUNTY, code, programme, period, basis)));
        }
        Question question = new Question(caller.caller(), Wanted.AREA, code, programme, period, basis);
        return answers.attach(export.export(question, format, Words.preferred(headers.getAcceptableLanguages())));
    }
}
