package cn.fazhi.system;

import cn.fazhi.local.Service;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The event stream with real tokens, over the whole way from the hand-in. */
class StreamIT {
    private static final String COUNTY = "990101";
    private static final String TOWNSHIP = "990101104";
    private static final String PERIOD = "2012";
    private static final Platform PLATFORM = Platform.running();

    @BeforeAll
    static void a_period_is_open() {
        PLATFORM.openPeriod(COUNTY, PERIOD, 30, List.of(TOWNSHIP, "990101103"));
    }

    @Test
    void a_hand_in_is_heard_by_those_who_may_see_it() throws Exception {
        List<String> officer = follow(PLATFORM.local().tokens().of("officer-990101"));
        List<String> clerk = follow(PLATFORM.local().tokens().of("clerk-" + TOWNSHIP));
        List<String> beside = follow(PLATFORM.local().tokens().of("clerk-990101103"));
        List<String> elsewhere = follow(PLATFORM.local().tokens().of("officer-990102"));
        await().atMost(Platform.LONG)
                .untilAsserted(() -> assertThat(List.of(officer, clerk, beside, elsewhere))
                        .allSatisfy(lines -> assertThat(lines).contains("event:opened")));

        PLATFORM.reports("clerk-" + TOWNSHIP)
                .post(
                        "/reports",
                        Map.of(
                                "township",
                                TOWNSHIP,
                                "programme",
                                "annual-report",
                                "period",
                                PERIOD,
                                "figures",
                                List.of(Map.of("code", "mediation.cases", "value", 5))))
                .expect(201);

        await().atMost(Platform.LONG)
                .untilAsserted(() -> assertThat(List.of(officer, clerk))
                        .allSatisfy(lines -> assertThat(lines)
                                .anyMatch(line -> line.startsWith("data:{\"township\":\"" + TOWNSHIP)
                                        && line.contains("\"period\":\"" + PERIOD + "\"")
                                        && line.contains("\"state\":\"submitted\""))));
        assertThat(List.of(beside, elsewhere))
                .allSatisfy(lines -> assertThat(lines).noneMatch(line -> line.contains(TOWNSHIP)));
    }

    @Test
    void a_stream_ends_with_its_token() throws Exception {
        List<String> lines = follow(PLATFORM.local().tokens().expiringSoon("officer-990101"));

        await().atMost(Platform.LONG)
                .untilAsserted(() ->
                        assertThat(lines).contains("event:closed", "data:{\"because\":\"TOKEN_EXPIRED\"}", "(end)"));
    }

    private static List<String> follow(String token) throws IOException, InterruptedException {
        URI stream = URI.create(PLATFORM.local().settings().url(Service.INDICATOR) + "/api/v1/stream");
        HttpResponse<Stream<String>> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(stream)
                                .header("Authorization", "Bearer " + token)
                                .timeout(Duration.ofMinutes(1))
                                .build(),
                        HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread.ofVirtual().start(() -> {
            response.body().forEach(lines::add);
            lines.add("(end)");
        });
        return lines;
    }
}
