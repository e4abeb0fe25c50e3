package cn.fazhi.indicator.countyreport;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
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
import jakarta.ws.rs.core.Response;

@Path("/api/v1/areas/{code}/county-report")
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class CountyReportResource {
    private final DraftCountyReport draft;
    private final CallerOfRequest caller;
    private final Answers answers;

    CountyReportResource(DraftCountyReport draft, CallerOfRequest caller, Answers answers) {
        this.draft = draft;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "A draft of the county's own report as a Word document",
            description =
                    "The four mandated parts with the county's totals; every number has an entry in the annex, which lists"
                            + " the townships that it comes from. What no report says is marked for the county to fill"
                            + " in. The document is in Chinese.")
    @APIResponse(
            responseCode = "200",
            description = "The .docx file, with its name in Content-Disposition",
            content = @Content(mediaType = DraftCountyReport.MEDIA_TYPE))
    public Response report(
            @PathParam("code") String code,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis) {
        return answers.attach(
                draft.draft(new Question(caller.caller(), Wanted.COUNTY, code, programme, period, basis)));
    }
}
