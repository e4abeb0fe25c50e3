package cn.fazhi.notification.reminder.model;

import cn.fazhi.notification.ladder.model.Step;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the clock says about one obligation and one audience. */
public sealed interface Decision {
    /**
     * A rung is due now.
     *
     * @param step the latest rung that was reached
     * @param passedOver earlier rungs that were reached and never told, by their days; they are not made up for
     */
    record Tell(Step step, List<Integer> passedOver) implements Decision {
        public Tell {
            passedOver = List.copyOf(passedOver);
        }
    }

    /**
     * Nothing is due now.
     *
     * @param next the rung that comes next if nothing changes, or null after the last
     */
    record Wait(@Nullable Step next) implements Decision {}

    /** Nothing is owed: handed in, excused or historical. */
    record Rest() implements Decision {}
}
