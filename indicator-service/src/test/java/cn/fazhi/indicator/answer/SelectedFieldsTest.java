package cn.fazhi.indicator.answer;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.inject.Inject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class SelectedFieldsTest {
    private static final String COUNTY = "/api/v1/areas/990101/indicators?indicator=mediation.cases";
    private static final RestAssuredConfig AS_IT_COMES = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Inject
    Projection projection;

    @BeforeEach
    void a_county() {
        projection.empty();
        projection.apply(
                division("990101", "示例县", null, 1),
                obligation("990101001"),
                aReport("990101001").with("mediation.cases", "10").submitted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                COUNTY + "&fields=period | {'period':'2025'}",
                COUNTY + "&fields=area.name,figures.code,figures.sum"
                        + " | {'area':{'name':'示例县'},'figures':[{'code':'mediation.cases','sum':10}]}",
                COUNTY + "&fields=area,area.name | {'area':{'code':'990101','name':'示例县','level':'county'}}",
                COUNTY + "&fields=area.name,area | {'area':{'code':'990101','name':'示例县','level':'county'}}",
                COUNTY + "&fields=figures.coverage.share | {'figures':[{'coverage':{'share':100}}]}",
                "/api/v1/townships/990101001/indicators?fields=report.sections.head_duty,figures.entries.evidence.text"
                        + " | {'report':{'sections':{'head_duty':true}},'figures':[{'entries':[{'evidence':{'text':'mediation.cases 10'}}]}]}",
                "/api/v1/areas/990101/townships?indicator=mediation.cases&fields=townships.code,townships.value,next"
                        + " | {'townships':[{'code':'990101001','value':10}],'next':null}",
                "/api/v1/series?area=990101&indicator=mediation.cases&fields=points.period,points.value"
                        + " | {'points':[{'period':'2025','value':10}]}",
                "/api/v1/areas/990101/completeness?fields=expected,completeness.value"
                        + " | {'expected':1,'completeness':{'value':100}}",
            })
    void only_what_is_asked_for_is_answered(String question, String answer) {
        assertThat(given().get(question).asString()).isEqualTo(answer.strip().replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "area.colour", "period.year", "figures.", "", "figures..code", "area,colour"})
    void a_field_that_there_is_not_is_refused_with_those_that_there_are(String fields) {
        given().header("Accept-Language", "en")
                .get(COUNTY + "&fields=" + fields)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("field", equalTo("fields"));
    }

    @Test
    void the_refusal_names_the_fields() {
        given().header("Accept-Language", "en")
                .get(COUNTY + "&fields=area.colour")
                .then()
                .body("detail", containsString("area.colour"))
                .body("remedy", containsString("code, name, level"));
    }

    @Test
    void a_selection_has_a_tag_of_its_own() {
        String whole = given().get(COUNTY).header("ETag");
        Response part = given().get(COUNTY + "&fields=period");

        assertThat(part.header("ETag")).isNotEqualTo(whole);
        given().header("If-None-Match", part.header("ETag"))
                .get(COUNTY + "&fields=period")
                .then()
                .statusCode(304);
        assertThat(part.header("Cache-Control")).contains("private", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/indicators", "/api/v1/areas/990101/export?format=csv"})
    void what_is_long_is_compressed_for_who_accepts_it(String path) throws IOException {
        Response plain = given().config(AS_IT_COMES)
                .header("Accept-Encoding", "identity")
                .get(path);
        Response compressed =
                given().config(AS_IT_COMES).header("Accept-Encoding", "gzip").get(path);

        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("ETag")).isEqualTo(plain.header("ETag"));
        byte[] content = new GZIPInputStream(new ByteArrayInputStream(compressed.asByteArray())).readAllBytes();
        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(plain.asString());
        assertThat(compressed.asByteArray()).hasSizeLessThan(content.length);
    }

    @Test
    void a_workbook_which_is_compressed_already_is_left_alone() {
        Response workbook = given().config(AS_IT_COMES)
                .header("Accept-Encoding", "gzip")
                .get("/api/v1/areas/990101/export?format=xlsx");

        assertThat(workbook.header("Content-Encoding")).isNull();
    }

    @Test
    void no_page_of_another_host_may_read_unless_its_origin_is_named() {
        Response answer =
                given().header("Origin", "https://dashboard.example.org").get(COUNTY);

        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
