package cn.fazhi.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Real reports, where they lie beside the clone; their text is not the project's to keep. */
class RealReportsIT {
    private static final String PERIOD = "2024";
    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final List<String> DIVISIONS = List.of(
            "code,name",
            "54,西藏自治区",
            "5406,那曲市",
            "540629,尼玛县",
            "540629207,申亚乡",
            "41,河南省",
            "4104,平顶山市",
            "410423,鲁山县",
            "410423208,背孜乡",
            "63,青海省",
            "6301,西宁市",
            "630106,湟中区",
            "630106103,甘河滩镇");

    @BeforeAll
    static void the_divisions_are_registered_and_the_period_is_open() {
        assumeTrue(Files.isDirectory(REPORTS), "no real reports beside this clone");
        Platform platform = Platform.running();
        platform.reports("admin")
                .postText("/divisions/import", "text/csv; charset=utf-8", String.join("\n", DIVISIONS) + "\n")
                .expect(200);
        for (String county : List.of("540629", "410423", "630106")) {
            platform.openPeriod(county, PERIOD, 30, List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"000_a6700ef288a15362,540629207", "002_1d50fabe079c65da,410423208", "003_bf398b1825a70511,630106103"})
    void every_required_figure_reaches_the_townships_indicators_with_its_clause(String name, String township) {
        Platform platform = Platform.running();
        platform.reports("admin")
                .post(
                        "/reports",
                        Map.of(
                                "township",
                                township,
                                "programme",
                                "annual-report",
                                "period",
                                PERIOD,
                                "narrative",
                                Platform.read(REPORTS.resolve(name + ".txt"))))
                .expect(201);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode answer = platform.indicators("admin")
                    .get("/townships/" + township + "/indicators?period=" + PERIOD)
                    .expect(200);
            for (JsonNode required : gold(name).path("figures")) {
                assertThat(hasEntry(answer, required))
                        .as("%s in %s", required, answer)
                        .isTrue();
            }
        });
    }

    private static boolean hasEntry(JsonNode answer, JsonNode required) {
        for (JsonNode figure : answer.path("figures")) {
            if (figure.path("code").asText().equals(required.path("code").asText())) {
                for (JsonNode entry : figure.path("entries")) {
                    if (entry.path("value")
                                            .decimalValue()
                                            .compareTo(required.path("value").decimalValue())
                                    == 0
                            && entry.path("evidence").hasNonNull("text")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static JsonNode gold(String name) {
        try {
            return new ObjectMapper().readTree(Platform.read(REPORTS.resolve(name + ".gold.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
