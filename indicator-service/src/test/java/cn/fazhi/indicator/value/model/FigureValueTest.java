package cn.fazhi.indicator.value.model;

import cn.fazhi.contracts.catalogue.Aggregation;
import cn.fazhi.contracts.figure.Qualifier;

import org.junit.jupiter.api.Test;

import java.util.List;

import static cn.fazhi.indicator.testing.Events.figure;
import static org.assertj.core.api.Assertions.assertThat;

class FigureValueTest {
    @Test
    void what_counts_is_added_and_what_does_not_is_kept_as_an_entry() {
        FigureValue events = FigureValue.of(
                "publicity.events",
                Aggregation.SUM,
                List.of(
                        figure("publicity.events", "2"),
                        figure("publicity.events", "4"),
                        figure("publicity.events", "12", Qualifier.EXACT, false)));

        assertThat(events.value()).isEqualByComparingTo("6");
        assertThat(events.entries()).hasSize(3);
    }

    @Test
    void one_inexact_part_makes_the_value_inexact() {
        assertThat(FigureValue.of(
                                "publicity.audience",
                                Aggregation.SUM,
                                List.of(
                                        figure("publicity.audience", "100"),
                                        figure("publicity.audience", "2000", Qualifier.AT_LEAST, true)))
                        .exactness())
                .isEqualTo(Exactness.INEXACT);
    }

    @Test
    void an_inexact_entry_that_does_not_count_leaves_the_value_exact() {
        assertThat(FigureValue.of(
                                "publicity.audience",
                                Aggregation.SUM,
                                List.of(
                                        figure("publicity.audience", "100"),
                                        figure("publicity.audience", "2000", Qualifier.ABOUT, false)))
                        .exactness())
                .isEqualTo(Exactness.EXACT);
    }

    @Test
    void rates_are_not_added_but_the_first_that_counts_stands() {
        assertThat(FigureValue.of(
                                "mediation.success_rate",
                                Aggregation.NONE,
                                List.of(
                                        figure("mediation.success_rate", "90", Qualifier.EXACT, false),
                                        figure("mediation.success_rate", "98"),
                                        figure("mediation.success_rate", "100")))
                        .value())
                .isEqualByComparingTo("98");
    }

    @Test
    void stocks_of_two_kinds_are_added() {
        assertThat(FigureValue.of(
                                "publicity.venues",
                                Aggregation.LAST,
                                List.of(figure("publicity.venues", "1"), figure("publicity.venues", "9")))
                        .value())
                .isEqualByComparingTo("10");
    }

    @Test
    void where_no_entry_counts_there_is_no_value() {
        assertThat(FigureValue.of(
                                "mediation.cases",
                                Aggregation.SUM,
                                List.of(figure("mediation.cases", "3", Qualifier.EXACT, false)))
                        .value())
                .isNull();
    }
}
