package cn.fazhi.notification.obligation.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class ObligationStatusTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    private static final Instant EARLIER = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-10T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-01-04, UPCOMING, 55",
        "2026-01-05, OPEN, 54",
        "2026-02-20, OPEN, 8",
        "2026-02-21, DUE_SOON, 7",
        "2026-02-28, DUE_SOON, 0",
        "2026-03-01, OVERDUE, -1"
    })
    void without_a_report_the_day_decides(LocalDate today, ObligationStatus status, long daysLeft) {
        Obligation obligation = obligation(null, false, false, new Answer.Missing());

        assertThat(obligation.status(today, 7)).isEqualTo(status);
        assertThat(obligation.daysLeft(today)).isEqualTo(daysLeft);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04", "2026-02-01", "2026-03-10"})
    void everything_else_decides_before_the_day_does(LocalDate today) {
        assertThat(obligation(null, true, true, new Answer.HandedIn()).status(today, 7))
                .isEqualTo(ObligationStatus.HISTORICAL);
        assertThat(obligation(null, true, false, new Answer.HandedIn()).status(today, 7))
                .isEqualTo(ObligationStatus.FULFILLED);
        assertThat(obligation(null, true, false, new Answer.Returned(EARLIER)).status(today, 7))
                .isEqualTo(ObligationStatus.EXCUSED);
        assertThat(obligation(null, true, false, new Answer.Missing()).status(today, 7))
                .isEqualTo(ObligationStatus.EXCUSED);
        assertThat(obligation(null, false, false, new Answer.Returned(EARLIER)).status(today, 7))
                .isEqualTo(ObligationStatus.RETURNED);
    }

    @Test
    void the_later_of_extension_and_return_makes_it_quiet() {
        assertThat(obligation(null, false, false, new Answer.Missing()).quietUntil())
                .isNull();
        assertThat(obligation(EARLIER, false, false, new Answer.Missing()).quietUntil())
                .isEqualTo(EARLIER);
        assertThat(obligation(null, false, false, new Answer.Returned(LATER)).quietUntil())
                .isEqualTo(LATER);
        assertThat(obligation(EARLIER, false, false, new Answer.Returned(LATER)).quietUntil())
                .isEqualTo(LATER);
        assertThat(obligation(LATER, false, false, new Answer.Returned(EARLIER)).quietUntil())
                .isEqualTo(LATER);
    }

    private static Obligation obligation(
            @Nullable Instant extendedAt, boolean excused, boolean historical, Answer answer) {
        ObligationKey key = new ObligationKey(DivisionCode.of("990101001"), "annual-report", Period.ofYear(2025));
        return new Obligation(key, OPENS, DUE, extendedAt, excused, historical, answer);
    }
}
