package cn.fazhi.notification.reminder.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.ladder.model.Ladder;
import cn.fazhi.notification.ladder.model.LadderHistory;
import cn.fazhi.notification.ladder.model.Rung;
import cn.fazhi.notification.obligation.model.Answer;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.obligation.model.ObligationKey;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookTest {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    private static final Instant NOW = Instant.parse("2026-02-22T02:00:00Z");
    private static final Outlook OUTLOOK = new Outlook(new Reminding(
            new LadderHistory(
                    new Ladder(Stream.of(-14, -7, -1)
                            .map(day -> new Rung(day, Set.of(Audience.TOWNSHIP)))
                            .toList()),
                    List.of()),
            new SendingHours(LocalTime.of(8, 30), null, ZoneId.of("Asia/Shanghai")),
            Duration.ofDays(30)));

    @Test
    void before_the_sweep_the_latest_rung_is_due_and_the_earlier_ones_are_skipped() {
        assertThat(prospects(new Answer.Missing(), Set.of())).containsExactly("-14 skipped", "-7 due", "-1 planned");
    }

    @Test
    void rungs_in_the_log_are_left_to_the_log() {
        assertThat(prospects(new Answer.Missing(), Set.of(-7))).containsExactly("-14 skipped", "-1 planned");
    }

    @Test
    void after_the_report_the_rest_is_not_needed() {
        assertThat(prospects(new Answer.HandedIn(), Set.of(-14))).containsExactly("-7 skipped", "-1 not_needed");
    }

    private static List<String> prospects(Answer answer, Set<Integer> told) {
        ObligationKey key = new ObligationKey(DivisionCode.of("990101001"), "annual-report", Period.ofYear(2025));
        Obligation obligation = new Obligation(key, LocalDate.of(2026, 1, 1), DUE, null, false, false, answer);
        return OUTLOOK.of(obligation, Audience.TOWNSHIP, told, NOW).stream()
                .map(rung -> rung.step().day() + " " + rung.prospect())
                .toList();
    }
}
