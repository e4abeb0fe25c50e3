package cn.fazhi.report.reading.model;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class FigureSetTest {
    private static final Evidence CLAUSE = new Evidence(0, 6, "调解86件");

    private static Figure figure(String code, int value, Origin origin, @Nullable Evidence evidence) {
        return new Figure(code, BigDecimal.valueOf(value), "件", Qualifier.EXACT, origin, true, evidence);
    }

    private static Figure stated(String code, int value) {
        return figure(code, value, Origin.STATED, CLAUSE);
    }

    private static Figure sent(String code, int value) {
        return figure(code, value, Origin.STRUCTURED, null);
    }

    private static Figure corrected(String code, int value) {
        return figure(code, value, Origin.CORRECTED, null);
    }

    @Test
    void data_beat_text_of_the_same_code_which_stays_visible() {
        List<Figure> merged = FigureSet.merge(List.of(sent("a", 90)), List.of(stated("a", 86), stated("b", 4)));
        assertThat(merged).extracting(Figure::code).containsExactly("a", "a", "b");
        assertThat(merged).extracting(Figure::counts).containsExactly(true, false, true);
        assertThat(merged.get(1).evidence()).isEqualTo(CLAUSE);
    }

    @Test
    void a_correction_takes_the_place_of_all_that_was_said_of_its_code() {
        List<Figure> before = List.of(sent("a", 90), stated("a", 86), stated("b", 4));
        List<Figure> after = FigureSet.correct(before, List.of(corrected("a", 88)), Set.of());
        assertThat(after)
                .filteredOn(Figure::counts)
                .extracting(Figure::origin)
                .containsExactly(Origin.CORRECTED, Origin.STATED);
        assertThat(after).noneMatch(figure -> figure.origin() == Origin.STRUCTURED);
        assertThat(after).anyMatch(figure -> !figure.counts() && CLAUSE.equals(figure.evidence()));
    }

    @Test
    void a_removed_code_counts_no_longer() {
        List<Figure> after = FigureSet.correct(List.of(stated("a", 86), sent("b", 4)), List.of(), Set.of("a", "b"));
        assertThat(after).singleElement().matches(figure -> figure.code().equals("a") && !figure.counts());
    }
}
