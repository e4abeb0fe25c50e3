package cn.fazhi.notification.ladder.model;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class LadderHistoryTest {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    private static final Ladder ORIGINAL = ladder(-30, -7, 0, 7);

    @Test
    void the_ladder_of_the_day_decides_whether_the_day_has_a_rung() {
        LadderHistory history =
                new LadderHistory(ORIGINAL, List.of(new DatedLadder(LocalDate.of(2026, 2, 20), ladder(-10, -5, 0))));

        assertThat(history.steps(DUE, Audience.TOWNSHIP)).extracting(Step::day).containsExactly(-30, -5, 0);
    }

    @Test
    void of_two_ladders_with_the_same_first_day_the_later_one_holds() {
        LocalDate from = LocalDate.of(2026, 2, 1);
        LadderHistory history = new LadderHistory(
                ORIGINAL, List.of(new DatedLadder(from, ladder(-10)), new DatedLadder(from, ladder(-5))));

        assertThat(history.on(from)).isEqualTo(ladder(-5));
        assertThat(history.on(from.minusDays(1))).isEqualTo(ORIGINAL);
    }

    @Test
    void a_ladder_that_was_set_for_later_waits_for_its_day() {
        LadderHistory history = new LadderHistory(
                ORIGINAL,
                List.of(
                        new DatedLadder(LocalDate.of(2026, 3, 1), ladder(2)),
                        new DatedLadder(LocalDate.of(2026, 2, 1), ladder(-5))));

        assertThat(history.steps(DUE, Audience.TOWNSHIP)).extracting(Step::day).containsExactly(-30, -5, 2);
    }

    @Test
    void the_audiences_have_their_own_steps() {
        LadderHistory history = new LadderHistory(
                new Ladder(List.of(
                        new Rung(3, Set.of(Audience.TOWNSHIP, Audience.COUNTY)),
                        new Rung(-1, Set.of(Audience.TOWNSHIP)))),
                List.of());

        assertThat(history.steps(DUE, Audience.COUNTY)).containsExactly(new Step(3, LocalDate.of(2026, 3, 3)));
        assertThat(history.steps(DUE, Audience.TOWNSHIP)).extracting(Step::day).containsExactly(-1, 3);
    }

    @Test
    void the_span_covers_all_ladders() {
        LadderHistory history = new LadderHistory(
                ORIGINAL, List.of(new DatedLadder(DUE, ladder(-60, 14)), new DatedLadder(DUE, ladder(1))));

        assertThat(history.longestBefore()).isEqualTo(30);
        assertThat(history.longestAfter()).isEqualTo(7);
    }

    private static Ladder ladder(int... days) {
        return new Ladder(Arrays.stream(days)
                .mapToObj(day -> new Rung(day, Set.of(Audience.TOWNSHIP)))
                .toList());
    }
}
