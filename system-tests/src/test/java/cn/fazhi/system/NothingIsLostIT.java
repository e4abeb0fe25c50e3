package cn.fazhi.system;

import cn.fazhi.local.Service;
import cn.fazhi.local.part.KafkaBroker;
import cn.fazhi.local.part.ServiceProcess;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What was answered with 201 reaches the indicators, whatever happens in between. */
class NothingIsLostIT {
    private static final String COUNTY = "990101";
    private static final String TOWNSHIP = "990101200";
    private static final String PERIOD = "2015";
    private static final Platform PLATFORM = Platform.running();

    @BeforeAll
    static void a_county_opens_a_period() {
        PLATFORM.registerSampleDivisions();
        PLATFORM.openPeriod(COUNTY, PERIOD, 30, List.of(TOWNSHIP));
    }

    /** Without a broker nothing can be published, so the kill is certain to fall between commit and publication. */
    @Test
    void a_service_killed_between_commit_and_publication_delivers_after_its_restart() {
        KafkaBroker kafka = PLATFORM.local().kafka();
        ServiceProcess service = PLATFORM.local().service(Service.REPORT);
        kafka.stop();
        submit().expect(201);
        service.kill();
        assertThat(service.isAlive()).isFalse();
        kafka.start();
        service.start();
        service.awaitReady();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode answer = PLATFORM.indicators("officer-" + COUNTY)
                    .get("/areas/" + COUNTY + "/indicators?period=" + PERIOD)
                    .expect(200);
            assertThat(answer.path("figures").findValuesAsText("code")).contains("publicity.events");
            assertThat(sumOfEvents(answer)).isEqualTo(7);
        });
    }

    private static int sumOfEvents(JsonNode answer) {
        for (JsonNode indicator : answer.path("figures")) {
            if (indicator.path("code").asText().equals("publicity.events")) {
                return indicator.path("sum").asInt();
            }
        }
        return 0;
    }

    private static Api.Answer submit() {
        return PLATFORM.reports("clerk-" + TOWNSHIP)
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
                                List.of(Map.of("code", "publicity.events", "value", 7))));
    }
}
