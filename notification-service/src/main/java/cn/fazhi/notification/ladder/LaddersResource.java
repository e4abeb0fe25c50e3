package cn.fazhi.notification.ladder;

import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.problem.NotificationProblem;

import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import java.util.List;
import java.util.regex.Pattern;

/** The ladders of the programmes. They belong to no area: everybody signed in may read them. */
@Path("/api/v1/ladders/{programme}")
@Tag(name = "Ladders")
@Blocking
public class LaddersResource {
    private static final Pattern PROGRAMME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

    private final ReadLadder readLadder;
    private final ReplaceLadder replaceLadder;
    private final PreviewLadder previewLadder;
    private final CallerOfRequest caller;
    private final Problems problems;

    LaddersResource(
            ReadLadder readLadder,
            ReplaceLadder replaceLadder,
            PreviewLadder previewLadder,
            CallerOfRequest caller,
            Problems problems) {
        this.readLadder = readLadder;
        this.replaceLadder = replaceLadder;
        this.previewLadder = previewLadder;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({
        Role.Names.TOWNSHIP_CLERK,
        Role.Names.COUNTY_OFFICER,
        Role.Names.AREA_VIEWER,
        Role.Names.PLATFORM_ADMIN
    })
    @Operation(summary = "The ladder of a programme that holds today, and the versions that were set for it")
    public Response read(String programme) {
        return isCode(programme) ? Response.ok(readLadder.read(programme)).build() : notACode(programme);
    }

    @PUT
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(summary = "Sets the ladder of a programme from a day on, which is today or later")
    public Response replace(String programme, LadderRequest request) {
        if (!isCode(programme)) {
            return notACode(programme);
        }
        List<Refusal> refusals =
                replaceLadder.replace(programme, request, caller.caller().name());
        return refusals.isEmpty() ? Response.ok(readLadder.read(programme)).build() : problems.answer(refusals);
    }

    @POST
    @Path("/preview")
    @RolesAllowed({Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
    @Operation(summary = "The dates of a ladder for a due date; nothing is stored")
    public Response preview(String programme, PreviewRequest request) {
        if (!isCode(programme)) {
            return notACode(programme);
        }
        return switch (previewLadder.preview(programme, request)) {
            case PreviewLadder.Preview.Shown shown -> Response.ok(shown.dates()).build();
            case PreviewLadder.Preview.Refused refused -> problems.answer(refused.refusals());
        };
    }

    private static boolean isCode(String programme) {
        return PROGRAMME.matcher(programme).matches();
    }

    private Response notACode(String programme) {
        return problems.answer(Refusal.of(NotificationProblem.INVALID_PROGRAMME, "programme", programme));
    }
}
