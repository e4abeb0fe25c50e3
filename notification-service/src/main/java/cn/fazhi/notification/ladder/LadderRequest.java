package cn.fazhi.notification.ladder;

import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.ladder.model.Ladder;
import cn.fazhi.notification.ladder.model.Rung;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A new ladder for a programme.
 *
 * @param from the first day on which it holds, today or later; today if it is left out
 */
public record LadderRequest(@Nullable LocalDate from, List<RungRequest> rungs) {
    public LadderRequest {
        rungs = List.copyOf(rungs);
    }

    /** The rungs as a ladder. */
    static Ladder ladder(List<RungRequest> rungs) {
        return new Ladder(
                rungs.stream().map(rung -> new Rung(rung.day(), rung.tells())).toList());
    }

    /** A rung as it was written; see {@link Rung}. */
    public record RungRequest(int day, Set<Audience> tells) {}
}
