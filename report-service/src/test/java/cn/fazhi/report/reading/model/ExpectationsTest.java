package cn.fazhi.report.reading.model;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.programme.model.Section;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectationsTest {
    private static final Sections ALL = new Sections(true, true, true, true);
    private static final Expectations EXPECTED = new Expectations("甘河滩镇", Period.of("2024"), List.of(Section.values()));

    @Test
    void a_fitting_text_has_no_findings() {
        assertThat(EXPECTED.check("甘河滩镇", 2024, ALL)).isEmpty();
        assertThat(EXPECTED.check(null, null, ALL)).isEmpty();
    }

    @Test
    void a_text_of_another_year_is_an_error() {
        assertThat(EXPECTED.check(null, 2023, ALL)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("YEAR_MISMATCH");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message().zh()).contains("2023", "2024");
        });
    }

    @Test
    void a_text_of_another_township_is_a_warning() {
        assertThat(EXPECTED.check("多巴镇", 2024, ALL)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DIVISION_MISMATCH");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void a_name_with_its_county_before_it_is_the_same_township() {
        assertThat(EXPECTED.check("湟中区甘河滩镇", 2024, ALL)).isEmpty();
    }

    @Test
    void each_missing_required_part_is_a_finding() {
        assertThat(EXPECTED.check(null, 2024, new Sections(true, false, false, true)))
                .extracting(Finding::code)
                .containsExactly("SECTION_MISSING_PROBLEMS", "SECTION_MISSING_HEAD_DUTY");
        assertThat(new Expectations("甘河滩镇", Period.of("2024"), List.of(Section.PLAN)).check(null, 2024, Sections.NONE))
                .extracting(Finding::code)
                .containsExactly("SECTION_MISSING_PLAN");
    }
}
