package cn.fazhi.indicator.ranking;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.inject.Inject;

import java.util.ArrayList;
import java.util.List;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class RankingTest {
    @Inject
    Projection projection;

    @BeforeEach
    void five_townships() {
        projection.empty();
        List.of("990101001", "990101002", "990101003", "990101004", "990101005")
                .forEach(township -> projection.apply(obligation(township)));
        projection.apply(
                aReport("990101001")
                        .with("litigation.cases", "5")
                        .with("litigation.lost", "1")
                        .submitted(),
                aReport("990101002").with("litigation.cases", "9").submitted(),
                aReport("990101003").with("litigation.cases", "9").submitted(),
                aReport("990101004")
                        .with("litigation.cases", "0")
                        .with("litigation.lost", "0")
                        .submitted());
    }

    @Test
    void equal_values_share_a_rank_and_the_missing_come_last_with_the_reason() {
        ask("litigation.cases")
                .get("/api/v1/areas/990101/townships")
                .then()
                .statusCode(200)
                .body("townships.code", contains("990101002", "990101003", "990101001", "990101004", "990101005"))
                .body("townships.rank", contains(1, 1, 3, 4, null))
                .body("townships[4].state", equalTo("missing"))
                .body("townships[4].reason.code", equalTo("NO_REPORT"))
                .body("townships[0].name", equalTo("镇002"));
    }

    @Test
    void a_zero_denominator_and_a_missing_figure_are_told_apart() {
        ask("litigation.loss_rate")
                .get("/api/v1/areas/990101/townships")
                .then()
                .body("townships.find { it.code == '990101001' }.value", equalTo(20))
                .body("townships.find { it.code == '990101004' }.reason.code", equalTo("ZERO_DENOMINATOR"))
                .body("townships.find { it.code == '990101002' }.reason.code", equalTo("NOT_IN_REPORT"));
    }

    @ParameterizedTest
    @CsvSource({
        "-value, 990101002 990101003 990101001 990101004 990101005",
        "value,  990101004 990101001 990101002 990101003 990101005",
        "code,   990101001 990101002 990101003 990101004 990101005"
    })
    void the_pages_of_a_list_are_the_list(String sort, String codes) {
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(sort, cursor);
            read.addAll(page.getList("townships.code"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(String.join(" ", read)).isEqualTo(codes);
    }

    private static JsonPath page(String sort, @Nullable String cursor) {
        RequestSpecification ask =
                ask("litigation.cases").queryParam("sort", sort).queryParam("limit", 2);
        if (cursor != null) {
            ask.queryParam("cursor", cursor);
        }
        return ask.get("/api/v1/areas/990101/townships")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification ask(String indicator) {
        return given().queryParam("indicator", indicator);
    }
}
