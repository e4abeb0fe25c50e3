package cn.fazhi.system;

import cn.fazhi.local.part.ReceivedMail;
import cn.fazhi.system.Api.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A report goes in at one end; indicators, completeness and reminders come out at the other. */
class TheMainJobIT {
    private static final String COUNTY = "990101";
    private static final String REPORTING = "990101101";
    private static final String SILENT = "990101102";
    private static final String PERIOD = "2019";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String NARRATIVE = """
            云溪镇2019年度法治政府建设情况报告
            一、2019年法治政府建设主要举措和成效
            全年共开展法治宣传活动18场次，受教育群众3200余人次，发放宣传资料5000份。
            全年共受理调解矛盾纠纷60件，调解成功57件，调解成功率95%。
            二、存在的问题和不足
            部分干部运用法治思维的能力还有差距。
            三、党政主要负责人履行推进法治建设第一责任人职责情况
            党委书记、镇长认真履行第一责任人职责，召开法治建设专题会议3次。
            四、2020年工作安排
            计划开展法治宣传活动30场次。
            """;

    private static final Platform PLATFORM = Platform.running();

    @BeforeAll
    static void a_county_opens_a_period() {
        PLATFORM.registerSampleDivisions();
        PLATFORM.openPeriod(COUNTY, PERIOD, 3, List.of(REPORTING, SILENT));
    }

    @Test
    void a_narrative_becomes_indicators_with_evidence_and_the_silent_township_is_reminded_once() {
        the_answer_to_the_hand_in_shows_each_figure_with_its_clause();
        the_township_and_county_show_the_figures();
        the_silent_township_is_missing_and_was_reminded_once();
        a_corrected_resubmission_moves_the_county_number_once();
    }

    private void the_answer_to_the_hand_in_shows_each_figure_with_its_clause() {
        JsonNode report = submit(NARRATIVE).expect(201);
        JsonNode events = figure(report.path("figures"), "publicity.events");
        assertThat(events.path("value").decimalValue()).isEqualByComparingTo("18");
        JsonNode evidence = events.path("evidence");
        assertThat(NARRATIVE
                        .codePoints()
                        .skip(evidence.path("start").asInt())
                        .limit(evidence.path("end").asInt()
                                - evidence.path("start").asInt())
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .isEqualTo(evidence.path("text").asText())
                .contains("18场次");
    }

    private void the_township_and_county_show_the_figures() {
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode township = PLATFORM.indicators("clerk-" + REPORTING)
                    .get("/townships/" + REPORTING + "/indicators?period=" + PERIOD)
                    .expect(200);
            assertThat(figure(township.path("figures"), "mediation.cases")
                            .path("value")
                            .decimalValue())
                    .isEqualByComparingTo("60");
            JsonNode audience = county("publicity.audience");
            assertThat(audience.path("sum").decimalValue()).isEqualByComparingTo("3200");
            assertThat(audience.path("exactness").asText()).isEqualTo("inexact");
            assertThat(audience.path("coverage").path("reporting").asInt()).isEqualTo(1);
            assertThat(audience.path("coverage").path("expected").asInt()).isEqualTo(2);
        });
    }

    private void the_silent_township_is_missing_and_was_reminded_once() {
        JsonNode completeness = PLATFORM.indicators("officer-990101")
                .get("/areas/" + COUNTY + "/completeness?programme=annual-report&period=" + PERIOD)
                .expect(200);
        assertThat(completeness.path("expected").asInt()).isEqualTo(2);
        assertThat(completeness.path("reported").asInt()).isEqualTo(1);
        assertThat(completeness.path("missing").asInt()).isEqualTo(1);
        assertThat(completeness.path("townships").path("missing").toString())
                .contains(SILENT)
                .doesNotContain(REPORTING);
        await().atMost(SOON).untilAsserted(() -> assertThat(remindersTo(SILENT)).hasSize(1));
    }

    private void a_corrected_resubmission_moves_the_county_number_once() {
        submit(NARRATIVE.replace("18场次", "21场次")).expect(201);
        await().atMost(SOON).untilAsserted(() -> assertThat(events()).isEqualByComparingTo("21"));
        submit(NARRATIVE.replace("18场次", "21场次")).expect(200);
        await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> events().compareTo(new BigDecimal(21)) == 0);
        assertThat(remindersTo(SILENT)).hasSize(1);
    }

    private static BigDecimal events() {
        return county("publicity.events").path("sum").decimalValue();
    }

    private static JsonNode county(String code) {
        JsonNode answer = PLATFORM.indicators("officer-990101")
                .get("/areas/" + COUNTY + "/indicators?period=" + PERIOD)
                .expect(200);
        return figure(answer.path("figures"), code);
    }

    private static List<ReceivedMail> remindersTo(String township) {
        return PLATFORM.mailsTo(township + "@example.org").stream()
                .filter(mail -> mail.subject().contains(PERIOD))
                .toList();
    }

    private static Answer submit(String narrative) {
        return PLATFORM.reports("clerk-" + REPORTING)
                .post(
                        "/reports",
                        Map.of(
                                "township", REPORTING,
                                "programme", "annual-report",
                                "period", PERIOD,
                                "narrative", narrative));
    }

    private static JsonNode figure(JsonNode figures, String code) {
        for (JsonNode figure : figures) {
            if (figure.path("code").asText().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError("no " + code + " in " + figures);
    }
}
