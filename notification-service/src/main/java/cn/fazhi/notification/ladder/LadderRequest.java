package cn.fazhi.notification.ladder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A new ladder for a programme.
 *
 * @param from the first day on which it holds, today or later; today if it is left out
 */
public record LadderRequest(
        @Nullable LocalDate from, @Nullable List<@Nullable RungRequest> rungs) {

    /** A rung as it was written; see {@link cn.fazhi.notification.ladder.model.Rung}. */
    public record RungRequest(
            @Nullable Integer day, @Nullable List<@Nullable String> tells) {}
}
