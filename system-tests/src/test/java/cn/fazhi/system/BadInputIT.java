package cn.fazhi.system;

import cn.fazhi.system.Api.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What a portal can get wrong: each is answered with field and remedy, and leaves nothing behind. */
class BadInputIT {
    private static final String TOWNSHIP = "990101105";
    private static final String PERIOD = "2016";
    private static final Platform PLATFORM = Platform.running();

    @BeforeAll
    static void a_county_opens_a_period() {
        PLATFORM.registerSampleDivisions();
        PLATFORM.openPeriod("990101", PERIOD, 30, List.of(TOWNSHIP));
    }

    @AfterEach
    void nothing_is_stored() {
        JsonNode reports = clerk().get("/reports?township=" + TOWNSHIP + "&period=" + PERIOD)
                .expect(200);
        assertThat(reports.path("items")).isEmpty();
    }

    @Test
    void an_unknown_township() {
        refused(submit(Map.of("township", "990101999"), PLATFORM.reports("admin")), 422, "township");
    }

    @Test
    void a_township_that_is_no_code() {
        refused(submit(Map.of("township", "清和县"), clerk()), 400, "township");
    }

    @Test
    void a_period_that_is_not_open() {
        refused(submit(Map.of("period", "1999"), clerk()), 422, "period");
    }

    @Test
    void a_period_that_is_no_period() {
        refused(submit(Map.of("period", "2016-13"), clerk()), 400, "period");
    }

    @Test
    void malformed_json() {
        refused(clerk().postText("/reports", "application/json", "{\"township\": "), 400, "body");
    }

    @Test
    void an_empty_body() {
        refused(clerk().postText("/reports", "application/json", ""), 400, "body");
    }

    @Test
    void an_empty_narrative() {
        refused(submit(Map.of("narrative", " \n　"), clerk()), 422, "narrative");
    }

    @Test
    void a_narrative_of_20_megabytes() {
        refused(submit(Map.of("narrative", "法治".repeat(3_500_000)), clerk()), 413, "narrative");
    }

    @Test
    void an_unknown_code() {
        refused(figure("publicity.evnts", 3), 422, "figures[0].code");
    }

    @Test
    void a_negative_count() {
        refused(figure("publicity.events", -3), 422, "figures[0].value");
    }

    @Test
    void a_rate_above_100() {
        refused(figure("mediation.success_rate", 101), 422, "figures[0].value");
    }

    @Test
    void an_unknown_field() {
        refused(submit(Map.of("narative", "…"), clerk()), 400, "narative");
    }

    @Test
    void the_problem_is_in_the_readers_language() {
        Answer english = figure("publicity.evnts", 3, clerk().with("Accept-Language", "en"));
        Answer chinese = figure("publicity.evnts", 3, clerk().with("Accept-Language", "zh-CN"));
        assertThat(english.json().path("detail").asText()).matches("[\\x00-\\x7F]+");
        assertThat(chinese.json().path("detail").asText()).containsPattern("\\p{IsHan}");
    }

    private static Answer figure(String code, int value) {
        return figure(code, value, clerk());
    }

    private static Answer figure(String code, int value, Api clerk) {
        return submit(Map.of("figures", List.of(Map.of("code", code, "value", value))), clerk);
    }

    private static Answer submit(Map<String, Object> changes, Api account) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("township", TOWNSHIP);
        body.put("programme", "annual-report");
        body.put("period", PERIOD);
        if (!changes.containsKey("figures")) {
            body.put("narrative", "全年共开展法治宣传活动3场次。");
        }
        body.putAll(changes);
        return account.with("Idempotency-Key", UUID.randomUUID().toString()).post("/reports", body);
    }

    private static void refused(Answer answer, int status, String field) {
        JsonNode problem = answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.path("field").asText()).isEqualTo(field);
        assertThat(problem.path("code").asText()).isNotBlank();
        assertThat(problem.path("remedy").asText()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("cn.fazhi");
    }

    private static Api clerk() {
        return PLATFORM.reports("clerk-" + TOWNSHIP);
    }
}
