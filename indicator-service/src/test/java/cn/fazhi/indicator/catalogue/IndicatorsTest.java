package cn.fazhi.indicator.catalogue;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class IndicatorsTest {
    @Test
    void all_figures_and_derived_indicators_are_listed() {
        given().get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("indicators.findAll { it.kind == 'figure' }", hasSize(82))
                .body("indicators.findAll { it.kind == 'derived' }", hasSize(25))
                .body("domains", hasSize(16));
    }

    @Test
    void a_figure_says_how_it_is_added_up() {
        given().get("/api/v1/indicators/mediation.success_rate")
                .then()
                .body("name.zh", equalTo("调解成功率"))
                .body("unit", equalTo("%"))
                .body("rule", equalTo("none"))
                .body("core", equalTo(true));
    }

    @Test
    void what_is_to_be_known_of_an_indicator_is_said_in_both_languages() {
        given().get("/api/v1/indicators/hotline.tickets")
                .then()
                .body("note.zh", equalTo("热线号码12345本身不是数据。"))
                .body("note.en", equalTo("The number 12345 itself is never a figure."));
        given().get("/api/v1/indicators/litigation.loss_rate")
                .then()
                .body("note.zh", equalTo("案件数为0时为空值，不为0"))
                .body("note.en", equalTo("null (not 0) when cases = 0"));
    }

    @Test
    void a_derived_indicator_shows_its_formula_and_operands() {
        given().get("/api/v1/indicators/mediation.calc_success_rate")
                .then()
                .body(
                        "formula",
                        equalTo("100 * mediation.succeeded / max_present(mediation.cases, mediation.discovered)"))
                .body("operands", hasItems("mediation.succeeded", "mediation.cases", "mediation.discovered"))
                .body("rule", equalTo("recomputed"))
                .body("better", equalTo("higher"));
    }
}
