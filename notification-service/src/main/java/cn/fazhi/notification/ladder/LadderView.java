package cn.fazhi.notification.ladder;

import cn.fazhi.notification.ladder.model.Rung;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The ladder of a programme.
 *
 * @param rungs those that hold today
 * @param versions all that were set for the programme, in the order in which they were set; none if it has the default
 */
public record LadderView(String programme, List<Rung> rungs, List<Version> versions) {

    /** A version and the first day on which it holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Version(
            LocalDate from,
            List<Rung> rungs,
            @Nullable String setBy,
            @Nullable Instant setAt) {
        static Version of(LadderVersion version) {
            return new Version(
                    version.dated().from(), version.dated().ladder().rungs(), version.setBy(), version.setAt());
        }
    }
}
