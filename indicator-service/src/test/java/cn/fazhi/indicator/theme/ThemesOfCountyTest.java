package cn.fazhi.indicator.theme;

import cn.fazhi.contracts.figure.Promise;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Events.AReport;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.math.BigDecimal;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.division;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class ThemesOfCountyTest {
    private static final String THEMES = "/api/v1/areas/990101/themes";

    @Inject
    Projection projection;

    @BeforeEach
    void three_townships_of_which_one_was_sent_back() {
        projection.empty();
        projection.apply(
                division("990101", "示例县", null, 1),
                division("990101001", "东街街道", null, 1),
                division("990101101", "柳河镇", null, 1),
                obligation("990101001"),
                obligation("990101101"),
                obligation("990101102"));
        projection.apply(aReport("990101001")
                .lacking("执法力量薄弱，主要原因是编制紧")
                .lacking("普法形式比较单一")
                .lacking("工作衔接不够顺畅")
                .promising("开展普法宣传活动20场", promise("publicity.events", "20", Qualifier.EXACT))
                .submitted());
        AReport accepted = aReport("990101101")
                .lacking("普法内容针对性不强，缺少懂传播的人手")
                .promising("普法宣传活动不少于30场", promise("publicity.events", "30", Qualifier.AT_LEAST))
                .promising("学法考试参考率达到100%", promise("capacity.exam_participation_rate", "100", Qualifier.EXACT));
        projection.apply(accepted.submitted(), accepted.accepted());
        AReport returned = aReport("990101102").lacking("普法经费不足");
        projection.apply(returned.submitted(), returned.returned("数据不符"));
    }

    @Test
    void what_townships_lack_is_counted_by_theme_with_their_words() {
        given().get(THEMES)
                .then()
                .statusCode(200)
                .body("reports", equalTo(2))
                .body("problems.townships", equalTo(2))
                .body("problems.items", equalTo(4))
                .body("problems.themes.theme", contains("publicity", "staffing", "other"))
                .body("problems.themes[0].townships", equalTo(2))
                .body("problems.themes[0].items.text", contains("普法形式比较单一", "普法内容针对性不强，缺少懂传播的人手"))
                .body("problems.themes[0].items[0].name", equalTo("东街街道"))
                .body("problems.themes[0]", not(hasKey("promises")));
    }

    @Test
    void only_exact_promises_that_can_be_added_are_added() {
        given().get(THEMES)
                .then()
                .body("commitments.themes.theme", contains("publicity", "capacity"))
                .body("commitments.themes[0].promises", hasSize(1))
                .body("commitments.themes[0].promises[0].townships", equalTo(2))
                .body("commitments.themes[0].promises[0].exact", equalTo(1))
                .body("commitments.themes[0].promises[0].exactSum", equalTo(20))
                .body("commitments.themes[1].promises[0].exact", equalTo(1))
                .body("commitments.themes[1].promises[0].exactSum", equalTo(null));
    }

    @Test
    void on_the_basis_of_accepted_reports_only_these_speak() {
        given().get(THEMES + "?basis=accepted")
                .then()
                .body("reports", equalTo(1))
                .body("problems.items", equalTo(1));
    }

    private static Promise promise(String code, String value, Qualifier qualifier) {
        return new Promise(code, new BigDecimal(value), "场", qualifier);
    }
}
