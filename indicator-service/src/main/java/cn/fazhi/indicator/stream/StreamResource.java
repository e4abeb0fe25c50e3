package cn.fazhi.indicator.stream;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.change.model.Place;
import cn.fazhi.indicator.scope.ResolveArea;
import cn.fazhi.indicator.scope.Wanted;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import java.time.Instant;
import java.util.List;

@Path("/api/v1/stream")
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class StreamResource {
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String EXAMPLE = """
            retry: 3000
            id: 3f2a9c01be-1206
            event: opened
            data: {"as":"NEW"}

            id: 3f2a9c01be-1207
            event: report-changed
            data: {"township":"990101001","programme":"annual-report","period":"2025",\
            "reportId":"0197b1f2-7c1e-7a52-8b0e-5b6a2f1f0c11","state":"submitted","revision":2,"version":3}
            """;

    private final FollowChanges changes;
    private final StreamSettings settings;
    private final ResolveArea areas;
    private final CallerOfRequest caller;
    private final Problems problems;
    private final Sse sse;

    StreamResource(
            FollowChanges changes,
            StreamSettings settings,
            ResolveArea areas,
            CallerOfRequest caller,
            Problems problems,
            Sse sse) {
        this.changes = changes;
        this.settings = settings;
        this.areas = areas;
        this.caller = caller;
        this.problems = problems;
        this.sse = sse;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "Changes in the caller's divisions as they happen, as server-sent events",
            description =
                    "Events: opened, report-changed, completeness-changed, division-changed, closed. Send the id of "
                            + "the last one as Last-Event-ID to be told what was missed. The service's README has it all.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "stream", value = EXAMPLE)))
    public Multi<OutboundSseEvent> stream(
            @QueryParam("area") @Nullable String area, @HeaderParam(LAST_EVENT_ID) @Nullable String lastEventId) {
        if (changes.isFull()) {
            throw refused(List.of(Refusal.plain(IndicatorProblem.TOO_MANY_STREAMS)));
        }
        Reader reader =
                new Reader(areas(area), after(lastEventId), caller.validUntil().orElse(Instant.MAX));
        return changes.follow(reader).map(this::event);
    }

    private List<Area> areas(@Nullable String area) {
        return area == null
                ? caller.caller().visible()
                : List.of(found(areas.resolve(caller.caller(), Wanted.ANY, area)));
    }

    private @Nullable Place after(@Nullable String lastEventId) {
        return lastEventId == null || lastEventId.isBlank()
                ? null
                : Place.parse(lastEventId)
                        .orElseThrow(() -> refused(
                                List.of(Refusal.of(IndicatorProblem.INVALID_EVENT_ID, LAST_EVENT_ID, lastEventId))));
    }

    private <T> T found(Reply<T> reply) {
        return switch (reply) {
            case Reply.Found<T> found -> found.value();
            case Reply.Refused<T> refused -> throw refused(refused.refusals());
        };
    }

    private WebApplicationException refused(List<Refusal> refusals) {
        return new WebApplicationException(problems.answer(refusals));
    }

    private OutboundSseEvent event(Told told) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        return switch (told) {
            case Told.Opened(var place, var beginning) ->
                event.id(place.toString())
                        .name("opened")
                        .reconnectDelay(settings.retry().toMillis())
                        .data("{\"as\":\"" + beginning + "\"}")
                        .build();
            case Told.Changed(var place, var change) ->
                event.id(place.toString())
                        .name(change.name())
                        .data(change.document())
                        .build();
            case Told.Alive(var place) ->
                event.id(place.toString()).comment("alive").build();
            case Told.Closed(var ending) ->
                event.name("closed").data("{\"because\":\"" + ending + "\"}").build();
        };
    }
}
