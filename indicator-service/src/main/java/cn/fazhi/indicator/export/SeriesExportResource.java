package cn.fazhi.indicator.export;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.series.SeriesQuestion;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/series/export")
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class SeriesExportResource {
    private final ExportSeries export;
    private final CallerOfRequest caller;
    private final Answers answers;

    SeriesExportResource(ExportSeries export, CallerOfRequest caller, Answers answers) {
        this.export = export;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "A series as a workbook or as comma-separated values",
            description = "One row for each period. Headers are Chinese, or English with Accept-Language: en.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with its name in Content-Disposition",
            content = {@Content(mediaType = Format.CSV_TYPE), @Content(mediaType = Format.XLSX_TYPE)})
    public Response export(
            @QueryParam("area") @Nullable String area,
            @QueryParam("indicator") @Nullable String indicator,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("basis") @Nullable String basis,
            @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        return answers.attach(export.export(
                new SeriesQuestion(caller.caller(), area, indicator, programme, from, to, basis),
                format,
                Words.preferred(headers.getAcceptableLanguages())));
    }
}
