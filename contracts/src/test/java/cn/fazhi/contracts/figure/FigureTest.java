package cn.fazhi.contracts.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FigureTest {
    @ParameterizedTest
    @CsvSource({"12000, 1.2E+4", "98, 98.00", "98.5, 98.50", "0, 0.000", "-3, -3.0"})
    void the_same_value_makes_the_same_figure_however_it_is_written(String plain, String other) {
        assertThat(figure(other)).isEqualTo(figure(plain)).hasSameHashCodeAs(figure(plain));
        assertThat(figure(other).value()).hasToString(plain);
    }

    @Test
    void evidence_runs_forward_from_within_the_text() {
        assertThat(new Evidence(3, 3, "")).isNotNull();
        assertThatThrownBy(() -> new Evidence(-1, 3, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence(4, 3, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finding_does_not_change_with_the_lists_it_was_made_of() {
        List<String> codes = new ArrayList<>(List.of("mediation.cases"));
        Finding finding = new Finding("X", Severity.HINT, codes, new LocalizedText("疑", "doubt"), List.of());

        codes.clear();

        assertThat(finding.figures()).containsExactly("mediation.cases");
    }

    @Test
    void sections_are_counted() {
        assertThat(Sections.NONE.present()).isZero();
        assertThat(new Sections(true, false, true, true).present()).isEqualTo(3);
    }

    @Test
    void words_of_the_wire_are_in_lower_case() {
        assertThat(Qualifier.AT_LEAST).hasToString("at_least");
        assertThat(Origin.STRUCTURED).hasToString("structured");
        assertThat(Severity.WARNING).hasToString("warning");
    }

    private static Figure figure(String value) {
        return new Figure(
                "mediation.cases", new BigDecimal(value), "件", Qualifier.EXACT, Origin.STRUCTURED, true, null);
    }
}
