package cn.fazhi.indicator.rubric;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.indicator.answer.Answers;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.ShowRubrics.RubricVersionReply;
import cn.fazhi.indicator.scope.Wanted;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

@Path("/api/v1/rubrics")
@Produces(MediaType.APPLICATION_JSON)
public class RubricsResource {
    private static final int COUNTY_DIGITS = 6;

    private final ShowRubrics show;
    private final SaveRubric save;
    private final ActivateRubric activate;
    private final TryRubric tries;
    private final SheetText texts;
    private final CallerOfRequest caller;
    private final Answers answers;
    private final Problems problems;
    private final Request request;

    RubricsResource(
            ShowRubrics show,
            SaveRubric save,
            ActivateRubric activate,
            TryRubric tries,
            SheetText texts,
            CallerOfRequest caller,
            Answers answers,
            Problems problems,
            Request request) {
        this.show = show;
        this.save = save;
        this.activate = activate;
        this.tries = tries;
        this.texts = texts;
        this.caller = caller;
        this.answers = answers;
        this.problems = problems;
        this.request = request;
    }

    @GET
    @RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
    @Operation(summary = "The rubrics of an area's counties, version by version; drafts for the county's officers only")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RubricView.ListView.class)))
    public Response list(@QueryParam("area") @Nullable String area) {
        return answers.answer(show.list(caller.caller(), area));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
    @Operation(
            summary = "One version of a rubric with its sheet",
            description = "version is a number or draft; without it the newest that is in force, or the draft where"
                    + " there is no other. The ETag is what If-Match wants.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RubricView.class)))
    public Response show(@PathParam("code") String code, @QueryParam("version") @Nullable String version) {
        return answer(show.show(caller.caller(), code, version));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Readers.OFFICER, Readers.ADMIN})
    @Operation(
            summary = "Make or change the draft of a rubric; needs If-Match where there is a draft",
            description =
                    "The code begins with the county's: 990101-annual. Everything that is wrong is named at once, by"
                            + " its path in the sheet. Versions in force are never changed: this makes the draft of the next"
                            + " one. The same sheet is taken as application/yaml, too.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RubricView.class)))
    public Response save(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String seen, SheetDocument document) {
        return answer(save.save(caller.caller(), code, seen, document));
    }

    @PUT
    @Path("{code}")
    @Consumes("application/yaml")
    @RolesAllowed({Readers.OFFICER, Readers.ADMIN})
    @Operation(hidden = true)
    public Response saveText(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String seen, String text) {
        return answer(texts.read(text).then(document -> save.save(caller.caller(), code, seen, document)));
    }

    @POST
    @Path("{code}/activate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Readers.OFFICER, Readers.ADMIN})
    @Operation(
            summary = "Put the draft of a rubric in force from a day on; needs If-Match with the draft's tag",
            description =
                    "The first version may hold from any day, a later one from today at the earliest: periods that"
                            + " have ended keep the version by which they were scored.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RubricView.class)))
    public Response activate(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String seen,
            ActivationRequest activation) {
        return answer(activate.activate(caller.caller(), code, seen, activation));
    }

    @POST
    @Path("{code}/trial")
    @RolesAllowed({Readers.OFFICER, Readers.ADMIN})
    @Operation(
            summary = "Score a period by the draft, without storing anything, and compare with the version in force",
            description = "area is the rubric's county unless given. changes lists who would move.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response trial(
            @PathParam("code") String code,
            @QueryParam("area") @Nullable String area,
            @QueryParam("period") @Nullable String period,
            @QueryParam("basis") @Nullable String basis) {
        String county = area != null ? area : code.substring(0, Math.min(COUNTY_DIGITS, code.length()));
        return answers.answer(tries.run(
                new ScoreQuestion(caller.caller(), Wanted.COUNTY, county, code, period, ResolveRubric.DRAFT, basis)));
    }

    private Response answer(Reply<RubricVersionReply> reply) {
        return switch (reply) {
            case Reply.Found<RubricVersionReply>(var found) -> content(found);
            case Reply.Refused<RubricVersionReply>(var refusals) -> problems.answer(refusals);
        };
    }

    private Response content(RubricVersionReply found) {
        EntityTag tag = new EntityTag(found.tag());
        boolean read = request.getMethod().equals("GET");
        Response.ResponseBuilder unchanged = read ? request.evaluatePreconditions(tag) : null;
        CacheControl askAgain = new CacheControl();
        askAgain.setPrivate(true);
        askAgain.setNoCache(true);
        return (unchanged != null ? unchanged : Response.ok(found.view()))
                .tag(tag)
                .cacheControl(askAgain)
                .build();
    }
}
