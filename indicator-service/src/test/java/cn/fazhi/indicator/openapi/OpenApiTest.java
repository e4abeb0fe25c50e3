package cn.fazhi.indicator.openapi;

import cn.fazhi.contracts.figure.Promise;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.rubric.SampleRubric;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Events.AReport;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.inject.Inject;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static cn.fazhi.indicator.testing.Events.TOO_LATE;
import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.figure;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The description of the API, and its examples: {@code -Dfazhi.examples=write} writes them anew from real answers. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path EXAMPLES = Path.of("src", "main", "resources", "openapi", "examples");
    private static final int ELEMENTS = 2;
    /** An instant that the clock gave, and no event. */
    private static final Pattern NOW = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z\"");

    private static final List<String> REFUSALS = List.of("400", "401", "403", "404");

    @Inject
    Projection projection;

    @Inject
    SampleRubric rubrics;

    @BeforeEach
    void a_county() {
        projection.empty();
        projection.apply(
                division("990101", "示例县", null, 1),
                division("990101001", "东街街道", 10000L, 1),
                division("990101101", "柳河镇", 20000L, 1),
                division("990101102", "石桥镇", 15000L, 1),
                obligation("990101001"),
                obligation("990101101"),
                obligation("990101102"));
        AReport first = aReport("990101001")
                .with("mediation.cases", "126")
                .with("mediation.succeeded", "121")
                .with(figure("publicity.events", "28", Qualifier.ABOUT, true))
                .lacking("普法形式比较单一，群众参与度不高")
                .promising(
                        "全年开展法治宣传活动30场次",
                        new Promise("publicity.events", BigDecimal.valueOf(30), "场次", Qualifier.EXACT));
        projection.apply(first.submitted(), first.accepted());
        projection.apply(aReport("990101101")
                .with("mediation.cases", "60")
                .with("publicity.events", "14")
                .receivedAt(TOO_LATE)
                .submitted());
        rubrics.empty();
        SampleRubric.activated();
        SampleRubric.put(SampleRubric.PATH, SampleRubric.sheet("4"));
        given().contentType("application/json")
                .body("{\"points\": [{\"item\": \"visit\", \"points\": 1.5, \"reason\": \"台账齐全\"}]}")
                .put("/api/v1/townships/990101001/manual-points?rubric=990101-annual&period=2025")
                .then()
                .statusCode(200);
    }

    @Test
    void it_is_valid() throws IOException {
        String document = document().toString();

        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(document);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(8);
    }

    @Test
    void every_operation_has_a_summary_in_both_languages_an_example_and_its_refusals() throws IOException {
        List<String> faults = new ArrayList<>();
        for (var path : document().get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                String name = operation.getKey() + " " + path.getKey();
                JsonNode described = operation.getValue();
                check(
                        faults,
                        name + " has no summary",
                        described.path("summary").asText().length() > 10);
                check(
                        faults,
                        name + " has no Chinese description",
                        described.path("description").asText().matches("(?s).*[\\u4e00-\\u9fff]{4}.*"));
                JsonNode content = described.at("/responses/200/content");
                check(faults, name + " has no content", !content.isEmpty());
                content.properties().stream()
                        .filter(type -> type.getKey().equals("application/json"))
                        .forEach(type -> check(
                                faults,
                                name + " has no example",
                                type.getValue().has("example")));
                REFUSALS.forEach(status -> check(
                        faults,
                        name + " does not say how it refuses with " + status,
                        described
                                .at("/responses/" + status + "/content/application~1problem+json/example")
                                .has("remedy")));
                described
                        .path("parameters")
                        .forEach(parameter -> check(
                                faults,
                                name + " does not describe "
                                        + parameter.path("name").asText(),
                                parameter.has("description")));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "indicators, /indicators",
        "indicators-code, /indicators/petitions.resolution_rate",
        "townships-code-indicators, /townships/990101001/indicators?period=2025",
        "areas-code-indicators, /areas/990101/indicators?period=2025&indicator=mediation.cases&indicator=mediation.calc_success_rate",
        "areas-code-townships, /areas/990101/townships?indicator=mediation.cases&period=2025&limit=2",
        "areas-code-completeness, /areas/990101/completeness?period=2025",
        "areas-code-completeness-areas, /areas/9901/completeness/areas?period=2025",
        "areas-code-completeness-trend, /areas/990101/completeness/trend?period=2025",
        "areas-code-comparison, /areas/990101/comparison?period=2025",
        "townships-code-comparison, /townships/990101001/comparison?period=2025",
        "areas-code-themes, /areas/990101/themes?period=2025",
        "rubrics, /rubrics?area=990101",
        "rubrics-code, /rubrics/990101-annual",
        "rubrics-code-activate, /rubrics/990101-annual",
        "areas-code-scores, /areas/990101/scores?rubric=990101-annual&period=2025",
        "townships-code-score, /townships/990101001/score?rubric=990101-annual&period=2025",
        "townships-code-manual-points, /townships/990101001/manual-points?rubric=990101-annual&period=2025",
        "series, /series?area=990101&indicator=mediation.cases",
        "problem-400, /areas/990101/indicators?period=25",
        "problem-404, /areas/990199/indicators",
    })
    void an_example_is_what_the_service_answers(String name, String question) throws IOException {
        compare(name, question);
    }

    @Test
    void the_example_of_a_trial_is_what_the_service_answers() throws IOException {
        compare(
                "rubrics-code-trial",
                given().header("Accept-Language", "en").post(SampleRubric.PATH + "/trial?period=2025"));
    }

    static void compare(String name, String question) throws IOException {
        compare(name, given().header("Accept-Language", "en").get("/api/v1" + question));
    }

    static void compare(String name, Response response) throws IOException {
        JsonNode answer =
                shortened(JSON.readTree(NOW.matcher(response.asString()).replaceAll("\"2026-03-10T02:00:00Z\"")));
        Path file = EXAMPLES.resolve(name + ".json");
        if ("write".equals(System.getProperty("fazhi.examples"))) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(file, JSON.writeValueAsString(answer) + "\n");
        }
        assertThat(JSON.readTree(Files.readString(file))).isEqualTo(answer);
    }

    /** Lists to their first elements. */
    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(shortened(field.getValue())));
        }
        if (node instanceof ArrayNode list) {
            while (list.size() > ELEMENTS) {
                list.remove(ELEMENTS);
            }
            list.forEach(OpenApiTest::shortened);
        }
        return node;
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(given().get("/q/openapi?format=json").asString());
    }

    private static void check(List<String> faults, String fault, boolean isRight) {
        if (!isRight) {
            faults.add(fault);
        }
    }
}
