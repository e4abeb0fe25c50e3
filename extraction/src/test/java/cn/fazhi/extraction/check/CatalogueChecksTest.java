package cn.fazhi.extraction.check;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.figure.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueChecksTest {
    private static final CatalogueChecks CHECKS = new CatalogueChecks(CatalogueReader.bundled());
    private static final Evidence TOTAL = new Evidence(0, 2, "全年");
    private static final String NEW_CHECK = """
            version: 1
            domains:
              - {key: drill, cn: 演练, en: Drills, basis: x}
            figures:
              - {code: drill.held, cn: 演练次数, en: Drills, domain: drill, unit: 次, aggregation: sum, signals: [演练], seen: 0}
              - {code: drill.people, cn: 演练人次, en: People, domain: drill, unit: 人次, aggregation: sum, signals: [参演], seen: 0}
            core: [drill.held]
            derived:
              - {code: drill.size, cn: 规模, en: Size, formula: "drill.people / drill.held", unit: 人次/次, better: context}
            validation:
              - {rule: drill.large, severity: hint, finding: DRILL_TOO_LARGE, condition: "drill.held == 0 || drill.size <= 500", zh: "每次{drill.size}人次", en: "{drill.size} each"}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mediation.cases=50 mediation.succeeded=60 | MEDIATION_SUCCEEDED_EXCEEDS_CASES",
                "mediation.discovered=50 mediation.succeeded=60 | MEDIATION_SUCCEEDED_EXCEEDS_CASES",
                "mediation.cases=126 mediation.succeeded=121 mediation.success_rate=98.4 | MEDIATION_RATE_MISMATCH",
                "mediation.admin_cases=8 mediation.admin_succeeded=9 | ADMIN_MEDIATION_SUCCEEDED_EXCEEDS_CASES",
                "petitions.cases=12 petitions.resolved=15 | PETITIONS_RESOLVED_EXCEED_CASES",
                "hotline.tickets=200 hotline.resolved=210 | HOTLINE_RESOLVED_EXCEED_TICKETS",
                "litigation.cases=2 litigation.lost=3 | LAWSUITS_LOST_EXCEED_CASES",
                "litigation.cases=2 litigation.head_appearances=5 | APPEARANCES_EXCEED_CASES",
                "litigation.cases=5 litigation.head_appearances=5 litigation.appearance_rate=80 | APPEARANCE_RATE_MISMATCH",
                "litigation.cases=9 litigation.head_appearances=6 litigation.appearance_rate=100 | APPEARANCE_RATE_UNEXPLAINED",
                "decision.major_decisions=3 decision.reviewed=5 | DECISIONS_REVIEWED_EXCEED_DECISIONS",
                "oversight.problems_found=4 oversight.problems_rectified=6 | RECTIFIED_EXCEED_PROBLEMS",
                "capacity.exam_pass_rate=120 | RATE_OUT_OF_RANGE",
                "enforcement.penalty_cases=3.5 | COUNT_NOT_WHOLE",
                "publicity.events=40 publicity.audience=25 | AUDIENCE_BELOW_EVENTS",
                "capacity.trainings=12 capacity.trainees=6 | TRAINEES_BELOW_TRAININGS",
                "enforcement.trainings=8 enforcement.trainees=5 | OFFICERS_TRAINED_BELOW_TRAININGS",
                "enforcement.fines=20000 enforcement.penalty_cases=0 | FINES_WITHOUT_CASES",
                "publicity.events=10 publicity.campus_events=12 | CAMPUS_EVENTS_EXCEED_EVENTS"
            })
    void figures_that_break_a_check_are_found(String figures, String code) {
        assertThat(codes(figures)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "mediation.cases=50 mediation.succeeded=50 mediation.success_rate=100",
        "mediation.cases=45 mediation.succeeded=44 mediation.success_rate=98",
        "mediation.cases=519 mediation.discovered=528 mediation.succeeded=510 mediation.success_rate=98.3",
        "mediation.cases=0 mediation.succeeded=0 mediation.success_rate=100",
        "mediation.succeeded=60 mediation.success_rate=98",
        "petitions.cases=12 petitions.resolved=12",
        "litigation.cases=0 litigation.lost=0 litigation.head_appearances=0 litigation.appearance_rate=100",
        "litigation.cases=9 litigation.head_appearances=6 litigation.appearance_rate=66.7",
        "capacity.exam_pass_rate=100 capacity.exam_participation_rate=0",
        "enforcement.fines=20000.5 enforcement.penalty_cases=0 enforcement.violations_found=2",
        "enforcement.fines=0 enforcement.penalty_cases=0",
        "publicity.events=40 publicity.audience=4000 publicity.campus_events=12"
    })
    void figures_that_agree_are_left_alone(String figures) {
        assertThat(codes(figures)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mediation.cases=500~ mediation.succeeded=510, false",
        "mediation.cases=500+ mediation.succeeded=510, false",
        "mediation.cases=500- mediation.succeeded=510, true",
        "mediation.cases=500~ mediation.succeeded=900, true",
        "mediation.cases=100 mediation.succeeded=97 mediation.success_rate=95+, false",
        "mediation.cases=100 mediation.succeeded=90 mediation.success_rate=95+, true"
    })
    void an_inexact_figure_is_doubted_only_if_nothing_that_it_may_mean_agrees(String figures, boolean doubted) {
        assertThat(codes(figures).isEmpty()).isEqualTo(!doubted);
    }

    @Test
    void figures_of_one_code_add_up_unless_one_alone_agrees() {
        assertThat(codes("mediation.cases=60 mediation.cases=40 mediation.succeeded=95"))
                .isEmpty();
        assertThat(codes("mediation.cases=100 mediation.succeeded=60 mediation.succeeded=70"))
                .isEmpty();
        assertThat(codes("mediation.cases=60 mediation.cases=40 mediation.succeeded=120"))
                .hasSize(1);
    }

    @Test
    void campus_events_are_held_against_a_stated_total_only() {
        Figure events = figure("publicity.events", "4", Qualifier.EXACT, new Evidence(0, 4, "巡演4场"));
        Figure campus = figure("publicity.campus_events", "12", Qualifier.EXACT, null);
        assertThat(run(List.of(events, campus))).isEmpty();
        assertThat(run(List.of(figure("publicity.events", "4", Qualifier.EXACT, TOTAL), campus)))
                .hasSize(1);
    }

    @Test
    void a_word_in_the_clause_may_excuse_the_figures() {
        Figure appearances = figure("litigation.head_appearances", "2", Qualifier.EXACT, new Evidence(0, 5, "应出庭2件"));
        Figure cases = figure("litigation.cases", "6", Qualifier.EXACT, null);
        Figure rate = figure("litigation.appearance_rate", "100", Qualifier.EXACT, null);
        assertThat(run(List.of(appearances, cases, rate))).isEmpty();
    }

    @Test
    void the_message_tells_the_numbers_in_both_languages_and_the_clauses() {
        Figure cases = figure("mediation.cases", "126", Qualifier.EXACT, TOTAL);
        List<Finding> findings = run(List.of(
                cases,
                figure("mediation.succeeded", "121", Qualifier.EXACT, null),
                figure("mediation.success_rate", "98.4", Qualifier.EXACT, null)));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().zh()).contains("98.4%", "126件", "121件", "96.03%");
            assertThat(finding.message().en()).contains("98.4 %", "121 of 126", "96.03 %");
            assertThat(finding.evidence()).containsExactly(TOTAL);
            assertThat(finding.figures()).contains("mediation.cases", "mediation.succeeded", "mediation.success_rate");
        });
    }

    @Test
    void what_does_not_count_is_not_checked() {
        Figure overruled = new Figure(
                "mediation.succeeded", BigDecimal.valueOf(60), "件", Qualifier.EXACT, Origin.STATED, false, null);
        assertThat(run(List.of(figure("mediation.cases", "50", Qualifier.EXACT, null), overruled)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 20, false", "101, 20, true", "4, 20, false", "3, 20, true", "9, 1, false", "12, 1, true"})
    void a_jump_is_more_than_five_times_or_less_than_a_fifth_from_ten_on(int value, int previous, boolean jump) {
        Facts facts = Facts.ofHandIn(
                List.of(figure("publicity.events", String.valueOf(value), Qualifier.EXACT, null)),
                2024,
                2024,
                Map.of("publicity.events", BigDecimal.valueOf(previous)));
        assertThat(CHECKS.run(facts)).hasSize(jump ? 1 : 0);
    }

    @Test
    void a_stock_and_a_rate_may_jump() {
        Facts facts = Facts.ofHandIn(
                List.of(figure("publicity.legal_minders", "400", Qualifier.EXACT, null)),
                2024,
                2024,
                Map.of("publicity.legal_minders", BigDecimal.TEN));
        assertThat(CHECKS.run(facts)).isEmpty();
    }

    @Test
    void the_year_of_the_text_is_held_against_that_of_the_hand_in() {
        assertThat(CHECKS.run(Facts.ofHandIn(List.of(), 2023, 2024, Map.of())))
                .extracting(Finding::code)
                .containsExactly("YEAR_MISMATCH");
        assertThat(CHECKS.run(Facts.ofHandIn(List.of(), 2024, 2024, Map.of()))).isEmpty();
        assertThat(CHECKS.run(Facts.ofHandIn(List.of(), null, 2024, Map.of()))).isEmpty();
    }

    @Test
    void a_check_added_to_the_catalogue_needs_no_java() throws IOException {
        CatalogueChecks checks = new CatalogueChecks(catalogue(NEW_CHECK));
        List<Figure> figures = List.of(
                figure("drill.held", "2", Qualifier.EXACT, null),
                figure("drill.people", "1500", Qualifier.EXACT, null));

        assertThat(checks.run(Facts.ofText(figures, List.of(), List.of(), null)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("DRILL_TOO_LARGE");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.message().zh()).isEqualTo("每次750人次");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"drill.size + 1", "drill.size <= ", "max(drill.held, drill.people)", "drill.held ! drill.people"})
    void a_condition_that_is_not_made_of_comparisons_stops_the_start(String condition) {
        String broken = NEW_CHECK.replace("drill.held == 0 || drill.size <= 500", condition);
        assertThatThrownBy(() -> new CatalogueChecks(catalogue(broken))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Catalogue catalogue(String yaml) throws IOException {
        return CatalogueReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> codes(String figures) {
        return run(Arrays.stream(figures.split(" "))
                        .map(CatalogueChecksTest::figure)
                        .toList())
                .stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> run(List<Figure> figures) {
        return CHECKS.run(Facts.ofText(figures, List.of(), List.of(), null));
    }

    /** {@code code=5}, with ~ for about, + for at least, - for at most. */
    private static Figure figure(String written) {
        String value = written.substring(written.indexOf('=') + 1);
        Qualifier qualifier = switch (value.charAt(value.length() - 1)) {
            case '~' -> Qualifier.ABOUT;
            case '+' -> Qualifier.AT_LEAST;
            case '-' -> Qualifier.AT_MOST;
            default -> Qualifier.EXACT;
        };
        String number = qualifier == Qualifier.EXACT ? value : value.substring(0, value.length() - 1);
        return figure(written.substring(0, written.indexOf('=')), number, qualifier, null);
    }

    private static Figure figure(
            String code, String value, Qualifier qualifier, @org.jspecify.annotations.Nullable Evidence evidence) {
        return new Figure(code, new BigDecimal(value), "件", qualifier, Origin.STATED, true, evidence);
    }
}
