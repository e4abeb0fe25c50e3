package cn.fazhi.notification.reminder.model;

import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.ladder.model.Step;

import java.time.Instant;
import java.util.Locale;

/**
 * A rung that is not in the log.
 *
 * @param at when it is or was reached
 */
public record PlannedRung(Audience audience, Step step, Instant at, Prospect prospect) {

    /** What becomes of a rung that is not in the log. */
    public enum Prospect {
        /** It will be told when its time comes. */
        PLANNED,
        /** The next sweep tells it. */
        DUE,
        /** Its time passed without a mail, and it is not made up for. */
        SKIPPED,
        /** Nothing is owed at present, so it will not be told. */
        NOT_NEEDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
