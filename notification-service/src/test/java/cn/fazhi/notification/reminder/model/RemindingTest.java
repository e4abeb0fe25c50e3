package cn.fazhi.notification.reminder.model;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.ladder.model.DatedLadder;
import cn.fazhi.notification.ladder.model.Ladder;
import cn.fazhi.notification.ladder.model.LadderHistory;
import cn.fazhi.notification.ladder.model.Rung;
import cn.fazhi.notification.ladder.model.Step;
import cn.fazhi.notification.obligation.model.Answer;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.obligation.model.ObligationKey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class RemindingTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate OPENS = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    private static final Ladder LADDER = new Ladder(IntStream.of(-30, -14, -7, -3, -1, 0, 1, 3, 7)
            .mapToObj(day -> new Rung(day, day == 3 ? EnumSet.allOf(Audience.class) : Set.of(Audience.TOWNSHIP)))
            .toList());
    private static final Reminding RULES = with(new LadderHistory(LADDER, List.of()));

    @ParameterizedTest(name = "on {0}, told {1}: day {2}, passing over {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-01-28, -,   -,   -
            2026-01-29, -,   -30, ''
            2026-01-30, -30, -,   -
            2026-02-13, -30, -,   -
            2026-02-14, -30, -14, ''
            2026-02-21, -14, -7,  ''
            2026-02-24, -7,  -,   -
            2026-02-25, -7,  -3,  ''
            2026-02-27, -3,  -1,  ''
            2026-02-28, -1,  0,   ''
            2026-03-01, 0,   1,   ''
            2026-03-02, 1,   -,   -
            2026-03-03, 1,   3,   ''
            2026-03-07, 3,   7,   ''
            2026-03-08, 7,   -,   -
            2026-02-26, -30, -3,  '-14 -7'
            2026-02-26, -,   -3,  '-30 -14 -7'
            2026-03-20, -,   7,   '-30 -14 -7 -3 -1 0 1 3'
            """)
    void the_township_is_told_the_latest_rung_that_was_reached_and_not_told(
            LocalDate today, @Nullable Integer told, @Nullable Integer day, @Nullable String passedOver) {
        Decision decision = RULES.decide(owed(), Audience.TOWNSHIP, told, at(today));

        if (day == null) {
            assertThat(decision).isInstanceOf(Decision.Wait.class);
        } else {
            assertThat(decision).isEqualTo(new Decision.Tell(new Step(day, DUE.plusDays(day)), numbers(passedOver)));
        }
    }

    @Test
    void who_waits_knows_what_comes_next() {
        assertThat(RULES.decide(owed(), Audience.TOWNSHIP, -7, at(LocalDate.of(2026, 2, 22))))
                .isEqualTo(new Decision.Wait(new Step(-3, LocalDate.of(2026, 2, 25))));
        assertThat(RULES.decide(owed(), Audience.TOWNSHIP, 7, at(LocalDate.of(2026, 3, 8))))
                .isEqualTo(new Decision.Wait(null));
    }

    @Test
    void the_county_is_told_at_three_days_after_only() {
        assertThat(RULES.decide(owed(), Audience.COUNTY, null, at(LocalDate.of(2026, 3, 2))))
                .isEqualTo(new Decision.Wait(new Step(3, LocalDate.of(2026, 3, 3))));
        assertThat(RULES.decide(owed(), Audience.COUNTY, null, at(LocalDate.of(2026, 3, 3))))
                .isInstanceOf(Decision.Tell.class);
        assertThat(RULES.decide(owed(), Audience.COUNTY, 3, at(LocalDate.of(2026, 3, 4))))
                .isEqualTo(new Decision.Wait(null));
    }

    @Test
    void a_rung_is_reached_in_the_countys_zone_from_the_hour_on() {
        Instant justBefore = Instant.parse("2026-02-21T00:29:59Z");

        assertThat(RULES.decide(owed(), Audience.TOWNSHIP, -14, justBefore)).isInstanceOf(Decision.Wait.class);
        assertThat(RULES.decide(owed(), Audience.TOWNSHIP, -14, justBefore.plusSeconds(1)))
                .isInstanceOf(Decision.Tell.class);
    }

    @Test
    void a_rung_missed_in_the_evening_waits_for_the_next_morning() {
        SendingHours officeHours = new SendingHours(LocalTime.of(8, 30), LocalTime.of(18, 0), ZONE);
        Reminding rules = new Reminding(new LadderHistory(LADDER, List.of()), officeHours, Duration.ofDays(30));
        LocalDate day = LocalDate.of(2026, 2, 21);

        assertThat(rules.decide(owed(), Audience.TOWNSHIP, -14, at(day, 17, 59)))
                .isInstanceOf(Decision.Tell.class);
        assertThat(rules.decide(owed(), Audience.TOWNSHIP, -14, at(day, 18, 0))).isInstanceOf(Decision.Wait.class);
        assertThat(rules.decide(owed(), Audience.TOWNSHIP, -14, at(day.plusDays(1), 8, 0)))
                .isInstanceOf(Decision.Wait.class);
        assertThat(rules.decide(owed(), Audience.TOWNSHIP, -14, at(day.plusDays(1), 8, 30)))
                .isInstanceOf(Decision.Tell.class);
    }

    @Test
    void a_period_that_opens_late_is_told_once_on_the_day_on_which_it_opens() {
        LocalDate opens = LocalDate.of(2026, 2, 23);
        Obligation late = obligation(opens, DUE, null, false, false, new Answer.Missing());

        assertThat(RULES.decide(late, Audience.TOWNSHIP, null, at(opens.minusDays(1))))
                .isEqualTo(new Decision.Wait(new Step(-3, LocalDate.of(2026, 2, 25))));
        assertThat(RULES.decide(late, Audience.TOWNSHIP, null, at(opens)))
                .isEqualTo(new Decision.Tell(new Step(-7, LocalDate.of(2026, 2, 21)), List.of(-30, -14)));
        assertThat(RULES.decide(late, Audience.TOWNSHIP, -7, at(opens))).isInstanceOf(Decision.Wait.class);
    }

    @Test
    void a_period_that_opens_after_its_own_due_date_is_told_once_all_the_same() {
        LocalDate opens = DUE.plusDays(90);
        Obligation late = obligation(opens, DUE, null, false, false, new Answer.Missing());

        assertThat(RULES.decide(late, Audience.TOWNSHIP, null, at(opens.plusDays(29))))
                .isInstanceOf(Decision.Tell.class);
        assertThat(RULES.decide(late, Audience.TOWNSHIP, null, at(opens.plusDays(31))))
                .isInstanceOf(Decision.Wait.class);
    }

    @Test
    void a_rung_reached_before_a_long_outage_is_not_told_any_more() {
        assertThat(RULES.decide(owed(), Audience.TOWNSHIP, null, at(DUE.plusDays(36))))
                .isInstanceOf(Decision.Tell.class);
        assertThat(RULES.decide(owed(), Audience.TOWNSHIP, null, at(DUE.plusDays(37))))
                .isEqualTo(new Decision.Wait(null));
    }

    @Test
    void an_extension_starts_the_ladder_of_the_new_due_date_from_the_day_on_which_it_is_granted() {
        LocalDate until = LocalDate.of(2026, 3, 10);
        Instant granted = at(LocalDate.of(2026, 2, 26), 15, 0);
        Obligation extended = obligation(OPENS, until, granted, false, false, new Answer.Missing());

        assertThat(RULES.decide(extended, Audience.TOWNSHIP, null, granted))
                .isEqualTo(new Decision.Wait(new Step(-7, LocalDate.of(2026, 3, 3))));
        assertThat(RULES.decide(extended, Audience.TOWNSHIP, null, at(LocalDate.of(2026, 3, 3))))
                .isEqualTo(new Decision.Tell(new Step(-7, LocalDate.of(2026, 3, 3)), List.of(-30, -14)));
    }

    @Test
    void a_returned_report_resumes_with_the_next_rung_because_the_return_was_told_by_its_own_letter() {
        Instant back = at(LocalDate.of(2026, 2, 26), 10, 0);
        Obligation returned = obligation(OPENS, DUE, null, false, false, new Answer.Returned(back));

        assertThat(RULES.decide(returned, Audience.TOWNSHIP, -30, at(LocalDate.of(2026, 2, 26), 11, 0)))
                .isEqualTo(new Decision.Wait(new Step(-1, LocalDate.of(2026, 2, 27))));
        assertThat(RULES.decide(returned, Audience.TOWNSHIP, -30, at(LocalDate.of(2026, 2, 27))))
                .isInstanceOf(Decision.Tell.class);
        assertThat(RULES.decide(returned, Audience.COUNTY, null, at(LocalDate.of(2026, 3, 3))))
                .isInstanceOf(Decision.Tell.class);
    }

    @Test
    void a_withdrawn_report_is_none_so_the_latest_rung_is_told_unless_it_was() {
        assertThat(RULES.decide(owed(), Audience.TOWNSHIP, -14, at(LocalDate.of(2026, 2, 23))))
                .isInstanceOf(Decision.Tell.class);
        assertThat(RULES.decide(owed(), Audience.TOWNSHIP, -7, at(LocalDate.of(2026, 2, 23))))
                .isInstanceOf(Decision.Wait.class);
    }

    @Test
    void who_handed_in_is_excused_or_historical_is_left_in_peace() {
        List<Obligation> settled = List.of(
                obligation(OPENS, DUE, null, false, false, new Answer.HandedIn()),
                obligation(OPENS, DUE, null, true, false, new Answer.Missing()),
                obligation(OPENS, DUE, null, false, true, new Answer.Missing()));

        for (LocalDate day = OPENS; day.isBefore(DUE.plusDays(40)); day = day.plusDays(1)) {
            for (Obligation obligation : settled) {
                assertThat(RULES.decide(obligation, Audience.TOWNSHIP, null, at(day)))
                        .isEqualTo(new Decision.Rest());
            }
        }
    }

    @Test
    void a_new_ladder_holds_from_its_first_day_and_changes_nothing_before_it() {
        Ladder weekly = new Ladder(List.of(new Rung(-5, Set.of(Audience.TOWNSHIP))));
        Reminding rules = with(new LadderHistory(LADDER, List.of(new DatedLadder(LocalDate.of(2026, 2, 22), weekly))));

        assertThat(rules.decide(owed(), Audience.TOWNSHIP, -14, at(LocalDate.of(2026, 2, 21))))
                .isEqualTo(new Decision.Tell(new Step(-7, LocalDate.of(2026, 2, 21)), List.of()));
        assertThat(rules.decide(owed(), Audience.TOWNSHIP, -7, at(LocalDate.of(2026, 2, 23))))
                .isEqualTo(new Decision.Tell(new Step(-5, LocalDate.of(2026, 2, 23)), List.of()));
        assertThat(rules.decide(owed(), Audience.TOWNSHIP, -5, at(DUE.plusDays(1))))
                .isEqualTo(new Decision.Wait(null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            HandedIn,   false, false, 2026-02-28, -7, REPORT_ARRIVED
            Missing,    true,  false, 2026-02-28, -7, EXCUSED
            Missing,    false, true,  2026-02-28, -7, HISTORICAL
            Missing,    false, false, 2026-03-10, -7, DUE_DATE_MOVED
            Missing,    false, false, 2026-02-28, -14, SUPERSEDED
            """)
    void what_is_in_the_log_is_dropped_when_it_is_not_wanted_any_more(
            String answer, boolean excused, boolean historical, LocalDate due, int day, Obsolete why) {
        Answer given = answer.equals("HandedIn") ? new Answer.HandedIn() : new Answer.Missing();
        Obligation obligation = obligation(OPENS, due, null, excused, historical, given);

        assertThat(RULES.obsolete(obligation, Audience.TOWNSHIP, DUE, day, at(LocalDate.of(2026, 2, 21))))
                .contains(why);
    }

    @Test
    void the_latest_rung_stays_wanted_until_the_next_one_is_reached() {
        assertThat(RULES.obsolete(owed(), Audience.TOWNSHIP, DUE, -7, at(LocalDate.of(2026, 2, 25), 8, 0)))
                .isEmpty();
        assertThat(RULES.obsolete(owed(), Audience.TOWNSHIP, DUE, -7, at(LocalDate.of(2026, 2, 25), 8, 30)))
                .contains(Obsolete.SUPERSEDED);
    }

    private static Reminding with(LadderHistory ladder) {
        return new Reminding(ladder, new SendingHours(LocalTime.of(8, 30), null, ZONE), Duration.ofDays(30));
    }

    private static Obligation owed() {
        return obligation(OPENS, DUE, null, false, false, new Answer.Missing());
    }

    private static Obligation obligation(
            LocalDate opens,
            LocalDate due,
            @Nullable Instant extendedAt,
            boolean excused,
            boolean historical,
            Answer answer) {
        ObligationKey key = new ObligationKey(DivisionCode.of("990101001"), "annual-report", Period.ofYear(2025));
        return new Obligation(key, opens, due, extendedAt, excused, historical, answer);
    }

    private static Instant at(LocalDate day) {
        return at(day, 9, 0);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    private static List<Integer> numbers(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
