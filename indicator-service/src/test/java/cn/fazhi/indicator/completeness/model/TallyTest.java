package cn.fazhi.indicator.completeness.model;

import cn.fazhi.indicator.projection.model.ReportState;
import cn.fazhi.indicator.value.model.Reason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);

    @Test
    void the_last_day_is_on_time_and_the_next_is_late() {
        assertThat(duty(ReportState.SUBMITTED, DUE).standing()).isEqualTo(Standing.ON_TIME);
        assertThat(duty(ReportState.SUBMITTED, DUE.plusDays(1)).standing()).isEqualTo(Standing.LATE);
    }

    @Test
    void an_extension_moves_the_last_day() {
        Duty extended = new Duty(
                "990101001", "东街", DUE, DUE.plusDays(10), "道路中断", null, false, ReportState.ACCEPTED, DUE.plusDays(10));

        assertThat(extended.standing()).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void returned_and_withdrawn_reports_are_missing() {
        assertThat(duty(ReportState.RETURNED, DUE).standing()).isEqualTo(Standing.MISSING);
        assertThat(duty(ReportState.RETURNED, DUE).isReturned()).isTrue();
        assertThat(duty(ReportState.WITHDRAWN, DUE).standing()).isEqualTo(Standing.MISSING);
        assertThat(duty(ReportState.WITHDRAWN, DUE).isReturned()).isFalse();
    }

    @Test
    void what_is_missing_is_overdue_after_its_last_day() {
        assertThat(duty(null, null).isOverdue(DUE)).isFalse();
        assertThat(duty(null, null).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(duty(ReportState.SUBMITTED, DUE.plusDays(1)).isOverdue(DUE.plusDays(2)))
                .isFalse();
    }

    @Test
    void the_excused_are_not_expected() {
        Tally tally = Tally.of(List.of(duty(ReportState.SUBMITTED, DUE), duty(null, null), excused()));

        assertThat(tally.expected()).isEqualTo(2);
        assertThat(tally.completeness().value()).isEqualByComparingTo("50");
    }

    @Test
    void past_periods_are_left_out_of_timeliness() {
        Tally tally = Tally.of(List.of(
                duty(ReportState.SUBMITTED, DUE),
                duty(null, null),
                historical(ReportState.SUBMITTED),
                historical(null)));

        assertThat(tally.reported()).isEqualTo(2);
        assertThat(tally.count(Standing.NOT_RATED)).isEqualTo(1);
        assertThat(tally.completeness().value()).isEqualByComparingTo("50");
        assertThat(tally.timeliness()).isEqualTo(new Rate(1, 2, new BigDecimal("50"), null));
    }

    @Test
    void where_nothing_is_expected_there_is_no_rate_but_a_reason() {
        Tally nobody = Tally.of(List.of(excused()));
        Tally onlyHistory = Tally.of(List.of(historical(ReportState.ACCEPTED)));

        assertThat(nobody.completeness()).isEqualTo(new Rate(0, 0, null, Reason.NOTHING_EXPECTED));
        assertThat(nobody.timeliness().reason()).isEqualTo(Reason.NOTHING_EXPECTED);
        assertThat(onlyHistory.timeliness().reason()).isEqualTo(Reason.NOT_RATED);
    }

    private static Duty duty(@Nullable ReportState state, @Nullable LocalDate receivedOn) {
        return new Duty("990101001", "东街", DUE, DUE, null, null, false, state, receivedOn);
    }

    private static Duty historical(@Nullable ReportState state) {
        return new Duty("990101002", "西街", DUE, DUE, null, null, true, state, state == null ? null : DUE.plusYears(1));
    }

    private static Duty excused() {
        return new Duty("990101003", "南街", DUE, DUE, null, "整体搬迁", false, null, null);
    }
}
