package cn.fazhi.indicator.stream;

import cn.fazhi.indicator.change.ChangeStore;
import cn.fazhi.indicator.stream.OpenStream.Heard;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.AsOfficer;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class StreamTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String HERE = "990101001";
    private static final String BESIDE = "990101002";
    private static final String ELSEWHERE = "990102001";

    @Inject
    Projection projection;

    @Inject
    ChangeStore changes;

    @BeforeEach
    void nothing_is_known_but_two_counties() {
        projection.empty();
        projection.apply(obligation(HERE), obligation(BESIDE), obligation(ELSEWHERE));
    }

    @Test
    @AsOfficer
    void an_officer_hears_of_the_own_county_as_it_happens_and_of_no_other() throws Exception {
        try (OpenStream stream = OpenStream.at(address())) {
            hears(stream, 1);
            projection.apply(aReport(ELSEWHERE).with("mediation.cases", "1").submitted());
            projection.apply(aReport(HERE).with("mediation.cases", "1").submitted());
            hears(stream, 3);

            assertThat(stream.names()).containsExactly("opened", "report-changed", "completeness-changed");
            assertThat(stream.events().getFirst().data()).isEqualTo("{\"as\":\"NEW\"}");
            assertThat(stream.events().getFirst().retry()).isEqualTo("3000");
            assertThat(stream.events().get(1).data())
                    .startsWith("{\"township\":\"990101001\",\"programme\":\"annual-report\",\"period\":\"2025\",")
                    .endsWith("\"state\":\"submitted\",\"revision\":1,\"version\":1}");
            assertThat(stream.response().headers().firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(stream.response().headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    @TestSecurity(user = "clerk-990101001", roles = "township-clerk")
    @OidcSecurity(claims = @Claim(key = "divisions", value = HERE))
    void a_clerk_hears_of_the_own_township_only() throws Exception {
        try (OpenStream stream = OpenStream.at(address())) {
            hears(stream, 1);
            projection.apply(
                    division("990101", "清和县", null, 1),
                    aReport(BESIDE).with("mediation.cases", "1").submitted());
            projection.apply(division(HERE, "东街街道", 100L, 1));
            hears(stream, 2);

            assertThat(stream.names()).containsExactly("opened", "division-changed");
            assertThat(stream.events().getLast().data()).isEqualTo("{\"code\":\"990101001\"}");
        }
    }

    @Test
    @TestSecurity(user = "viewer-9901", roles = "area-viewer")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "9901"))
    void a_reader_of_much_can_ask_for_less() throws Exception {
        try (OpenStream stream = OpenStream.at(URI.create(address() + "?area=990102"))) {
            hears(stream, 1);
            projection.apply(aReport(HERE).with("mediation.cases", "1").submitted());
            projection.apply(aReport(ELSEWHERE).with("mediation.cases", "1").submitted());
            hears(stream, 3);

            assertThat(stream.events().get(1).data()).contains(ELSEWHERE);
        }
    }

    @Test
    @TestSecurity(user = "officer-of-nowhere", roles = "county-officer")
    void an_account_without_divisions_hears_nothing() throws Exception {
        try (OpenStream stream = OpenStream.at(address());
                OpenStream another = OpenStream.at(address())) {
            hears(stream, 1);
            hears(another, 1);
            projection.apply(aReport(HERE).with("mediation.cases", "1").submitted());
            alive(stream);

            assertThat(stream.names()).containsExactly("opened");
        }
    }

    @Test
    @AsOfficer
    void who_comes_back_is_told_what_was_missed_and_then_goes_on_each_once_and_in_order() throws Exception {
        String last;
        try (OpenStream stream = OpenStream.at(address())) {
            hears(stream, 1);
            projection.apply(aReport(HERE).with("mediation.cases", "1").submitted());
            hears(stream, 3);
            last = stream.events().get(1).id();
        }
        projection.apply(
                aReport(ELSEWHERE).with("mediation.cases", "1").submitted(),
                aReport(BESIDE).with("mediation.cases", "1").submitted());
        try (OpenStream stream = OpenStream.at(address(), "Last-Event-ID", last)) {
            hears(stream, 4);
            projection.apply(division("990101", "清和县", null, 1));
            hears(stream, 5);

            assertThat(stream.events().getFirst().data()).isEqualTo("{\"as\":\"RESUMED\"}");
            assertThat(stream.names())
                    .containsExactly(
                            "opened",
                            "completeness-changed",
                            "report-changed",
                            "completeness-changed",
                            "division-changed");
            assertThat(stream.events().get(2).data()).contains(BESIDE);
            assertThat(numbers(stream)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    @AsOfficer
    void whoever_was_away_for_too_long_is_told_to_read_everything_again() throws Exception {
        String first = changes.state().end().toString();
        projection.apply(division("990101", "清和县", null, 1));
        String other = "0000000000-" + changes.state().last();
        changes.sweep(Instant.now().plus(SOON), Long.MAX_VALUE, Integer.MAX_VALUE);

        try (OpenStream late = OpenStream.at(address(), "Last-Event-ID", first);
                OpenStream foreign = OpenStream.at(address(), "Last-Event-ID", other)) {
            hears(late, 1);
            hears(foreign, 1);
            assertThat(late.events().getFirst().data()).isEqualTo("{\"as\":\"TOO_OLD\"}");
            assertThat(late.events().getFirst().id())
                    .isEqualTo(changes.state().end().toString());
            assertThat(foreign.events().getFirst().data()).isEqualTo("{\"as\":\"OTHER_LOG\"}");
        }
    }

    @Test
    @AsOfficer
    void a_silent_stream_says_that_it_is_alive_and_how_far_it_is() throws Exception {
        try (OpenStream stream = OpenStream.at(address())) {
            hears(stream, 1);
            projection.apply(aReport(ELSEWHERE).with("mediation.cases", "1").submitted());
            String end = changes.state().end().toString();

            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(stream.heard().getLast()).isEqualTo(new Heard(end, "", "", "alive", "")));
        }
    }

    @Test
    @AsOfficer
    void a_place_that_is_none_and_an_area_that_is_foreign_are_refused() {
        given().header("Last-Event-ID", "17")
                .header("Accept", "text/event-stream")
                .get("/api/v1/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().get("/api/v1/stream?area=990102").then().statusCode(404);
        given().get("/api/v1/stream?area=9901").then().statusCode(404);
        given().get("/api/v1/stream?area=nonsense").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "somebody", roles = "another-role")
    @OidcSecurity(claims = @Claim(key = "divisions", value = "china"))
    void an_account_without_a_role_of_ours_may_not_listen() {
        given().get("/api/v1/stream").then().statusCode(403);
    }

    @Test
    void nobody_listens_without_a_token() {
        given().get("/api/v1/stream").then().statusCode(401);
    }

    @Test
    @AsAdmin
    void a_hundred_readers_need_no_thread_of_their_own() throws Exception {
        List<OpenStream> streams = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            streams.add(OpenStream.at(address()));
        }
        projection.apply(division("990101", "清和县", null, 1));
        streams.forEach(stream -> hears(stream, 2));

        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("stream-tail")))
                .hasSize(1);
        streams.forEach(OpenStream::close);
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port + "/api/v1/stream");
    }

    private static void hears(OpenStream stream, int events) {
        await().atMost(SOON).untilAsserted(() -> assertThat(stream.names()).hasSizeGreaterThanOrEqualTo(events));
    }

    private static void alive(OpenStream stream) {
        int already = stream.heard().size();
        await().atMost(SOON)
                .until(() -> stream.heard().stream()
                        .skip(already)
                        .anyMatch(heard -> heard.comment().equals("alive")));
    }

    private static List<Long> numbers(OpenStream stream) {
        return stream.events().stream()
                .skip(1)
                .map(heard -> Long.valueOf(heard.id().substring(heard.id().indexOf('-') + 1)))
                .toList();
    }
}
