package cn.fazhi.indicator.formula;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.catalogue.DerivedIndicator;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.indicator.formula.model.Rule;
import cn.fazhi.indicator.value.AssessReport;
import cn.fazhi.indicator.value.model.DerivedValue;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.indicator.value.model.Facts;
import cn.fazhi.indicator.value.model.Reason;
import cn.fazhi.indicator.value.model.Why;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class CatalogueFormulasTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final Formulas FORMULAS = new Formulas(CATALOGUE);
    private static final AssessReport ASSESS = new AssessReport(CATALOGUE, FORMULAS);

    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);

    /** Every derived indicator, from the operands that stand beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mediation.calc_success_rate             | mediation.succeeded=121 mediation.cases=126 mediation.discovered=100 | 96.0317
                    mediation.rate_gap                      | mediation.succeeded=9 mediation.cases=10 mediation.success_rate=98 | 8
                    mediation.admin_success_rate            | mediation.admin_succeeded=3 mediation.admin_cases=4      | 75
                    mediation.avg_amount                    | mediation.amount=125000 mediation.cases=10               | 12500
                    mediation.cases_per_1000                | mediation.cases=63                                       | 5.25
                    publicity.audience_per_event            | publicity.audience=2552 publicity.events=12              | 212.6667
                    publicity.materials_per_event           | publicity.materials=3000 publicity.events=12             | 250
                    publicity.reach_rate                    | publicity.audience=15000                                 | 125
                    publicity.campus_share                  | publicity.campus_events=3 publicity.events=12            | 25
                    leadership.study_total                  | leadership.theory_sessions=12 leadership.staff_study=4   | 16
                    leadership.theory_quarterly             | leadership.theory_sessions=4                             | 1
                    capacity.trainees_per_training          | capacity.trainees=100 capacity.trainings=3               | 33.3333
                    enforcement.trainees_per_training       | enforcement.trainees=40 enforcement.trainings=2          | 20
                    enforcement.penalties_per_100_inspections | enforcement.penalty_cases=7 enforcement.inspections=56 | 12.5
                    enforcement.avg_fine                    | enforcement.fines=12000 enforcement.penalty_cases=7      | 1714.2857
                    enforcement.leniency_share              | enforcement.lenient_cases=3 enforcement.penalty_cases=7  | 30
                    petitions.resolution_rate               | petitions.resolved=19 petitions.cases=20                 | 95
                    hotline.resolution_rate                 | hotline.resolved=298 hotline.tickets=300                 | 99.3333
                    litigation.loss_rate                    | litigation.lost=1 litigation.cases=3                     | 33.3333
                    litigation.calc_appearance_rate         | litigation.head_appearances=2 litigation.cases=2         | 100
                    decision.review_coverage                | decision.reviewed=5 decision.major_decisions=8           | 62.5
                    oversight.rectification_rate            | oversight.problems_rectified=45 oversight.problems_found=50 | 90
                    report.core_coverage                    | mediation.cases=0 publicity.events=12 petitions.visitors=9 | 12.5
                    report.sections_present                 |                                                          | 75
                    report.days_late                        |                                                          | 3
                    """)
    void every_derived_indicator_has_its_known_answer(String code, @Nullable String given, BigDecimal expected) {
        DerivedValue value = derive(code, given == null ? "" : given, 12000L);

        assertThat(value)
                .isInstanceOfSatisfying(
                        DerivedValue.Computed.class,
                        computed -> assertThat(computed.value()).isEqualByComparingTo(expected));
    }

    @Test
    void the_known_answers_leave_out_no_indicator() throws NoSuchMethodException {
        String table = Objects.requireNonNull(CatalogueFormulasTest.class
                        .getDeclaredMethod(
                                "every_derived_indicator_has_its_known_answer",
                                String.class,
                                String.class,
                                BigDecimal.class)
                        .getAnnotation(CsvSource.class))
                .textBlock();

        assertThat(table.lines()
                        .map(line -> line.substring(0, line.indexOf('|')).strip()))
                .containsExactlyElementsOf(
                        CATALOGUE.derived().stream().map(DerivedIndicator::code).toList());
    }

    @Test
    void an_area_recomputes_what_is_a_quotient_and_shows_the_rest_by_its_nature() {
        assertThat(FORMULAS.inOrder().stream().filter(formula -> formula.rule() != Rule.RECOMPUTED))
                .extracting(Formula::code, Formula::rule)
                .containsExactlyInAnyOrder(
                        tuple("mediation.rate_gap", Rule.DISTRIBUTION),
                        tuple("leadership.study_total", Rule.TOTAL),
                        tuple("leadership.theory_quarterly", Rule.SHARE),
                        tuple("report.days_late", Rule.DISTRIBUTION));
    }

    @Test
    void a_missing_operand_is_named() {
        assertThat(derive("petitions.resolution_rate", "petitions.cases=20", 12000L))
                .isEqualTo(new DerivedValue.Missing(
                        "petitions.resolution_rate", new Why(Reason.MISSING_OPERAND, List.of("petitions.resolved"))));
    }

    @Test
    void the_base_of_mediation_is_the_larger_of_the_two_or_the_one_that_is_there() {
        assertThat(derive("mediation.calc_success_rate", "mediation.succeeded=7 mediation.discovered=7", 12000L))
                .isInstanceOfSatisfying(
                        DerivedValue.Computed.class,
                        computed -> assertThat(computed.value()).isEqualByComparingTo("100"));
        assertThat(derive("mediation.calc_success_rate", "mediation.succeeded=7", 12000L))
                .isEqualTo(new DerivedValue.Missing(
                        "mediation.calc_success_rate",
                        new Why(Reason.MISSING_OPERAND, List.of("mediation.cases", "mediation.discovered"))));
    }

    @Test
    void study_sessions_need_at_least_one_kind() {
        assertThat(derive("leadership.study_total", "mediation.cases=1", 12000L))
                .isInstanceOf(DerivedValue.Missing.class);
    }

    @Test
    void a_zero_denominator_gives_no_rate() {
        assertThat(derive("litigation.loss_rate", "litigation.lost=0 litigation.cases=0", 12000L))
                .isInstanceOf(DerivedValue.WithoutBase.class);
    }

    @Test
    void without_a_population_there_is_nothing_per_resident() {
        assertThat(derive("publicity.reach_rate", "publicity.audience=15000", null))
                .isEqualTo(new DerivedValue.Missing(
                        "publicity.reach_rate", new Why(Reason.NO_POPULATION, List.of("population"))));
    }

    @Test
    void a_report_of_a_past_period_is_not_late() {
        Facts historical = new Facts(Sections.NONE, List.of(), null, DUE.plusYears(3), DUE, true);
        Facts withoutObligation = new Facts(Sections.NONE, List.of(), null, DUE, null, false);

        assertThat(derived(historical, "report.days_late"))
                .isEqualTo(
                        new DerivedValue.Missing("report.days_late", new Why(Reason.NOT_RATED, List.of("due_date"))));
        assertThat(derived(withoutObligation, "report.days_late"))
                .isEqualTo(
                        new DerivedValue.Missing("report.days_late", new Why(Reason.NO_DUE_DATE, List.of("due_date"))));
    }

    @Test
    void an_early_report_is_zero_days_late() {
        Facts early = new Facts(Sections.NONE, List.of(), null, DUE.minusDays(20), DUE, false);

        assertThat(derived(early, "report.days_late"))
                .isInstanceOfSatisfying(
                        DerivedValue.Computed.class,
                        computed -> assertThat(computed.value()).isZero());
    }

    @Test
    void what_rests_on_an_inexact_operand_is_inexact() {
        List<Figure> figures = new ArrayList<>(figures("publicity.events=12"));
        figures.add(new Figure(
                "publicity.audience", BigDecimal.valueOf(2552), "人次", Qualifier.ABOUT, Origin.STATED, true, null));

        assertThat(derived(new Facts(Sections.NONE, figures, 12000L, DUE, DUE, false), "publicity.audience_per_event"))
                .isInstanceOfSatisfying(
                        DerivedValue.Computed.class,
                        computed -> assertThat(computed.exactness()).isEqualTo(Exactness.INEXACT));
    }

    @Test
    void a_formula_that_cannot_be_read_is_refused() {
        DerivedIndicator broken = new DerivedIndicator("a.b", "", "", "100 * (mediation.cases", "", "", null);

        assertThatThrownBy(() -> Formula.of(broken, name -> true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DerivedValue derive(String code, String given, @Nullable Long population) {
        Sections sections = new Sections(true, true, true, false);
        return derived(new Facts(sections, figures(given), population, DUE.plusDays(3), DUE, false), code);
    }

    private static DerivedValue derived(Facts facts, String code) {
        return ASSESS.assess(facts).derived().stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Figure> figures(String given) {
        return Stream.of(given.strip().split(" +"))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("="))
                .map(each ->
                        new Figure(each[0], new BigDecimal(each[1]), "件", Qualifier.EXACT, Origin.STATED, true, null))
                .toList();
    }
}
