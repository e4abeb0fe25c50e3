package cn.fazhi.indicator.catalogue;

import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.answer.Reply;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class IndicatorsResource {
    private final Indicators indicators;
    private final Answers answers;

    IndicatorsResource(Indicators indicators, Answers answers) {
        this.indicators = indicators;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The catalogue: every figure and every derived indicator with its formula")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorsView.class)))
    public Response all() {
        return answers.answer(new Reply.Found<>(indicators.view()));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "The definition of one indicator")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response one(@PathParam("code") String code) {
        return answers.answer(indicators.named("code", code));
    }
}
