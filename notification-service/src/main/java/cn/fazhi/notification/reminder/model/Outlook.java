package cn.fazhi.notification.reminder.model;

import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.ladder.model.Step;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.reminder.model.PlannedRung.Prospect;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the rules of {@link Reminding} will make of the rungs that are not in the log. */
public record Outlook(Reminding reminding) {

    /**
     * The rungs of an obligation's present due date for one audience that are not in the log.
     *
     * @param told the days of the rungs that are in the log
     */
    public List<PlannedRung> of(Obligation obligation, Audience audience, Set<Integer> told, Instant now) {
        Integer lastTold = told.stream().max(Integer::compare).orElse(null);
        return reminding.ladder().steps(obligation.due(), audience).stream()
                .filter(step -> !told.contains(step.day()))
                .map(step -> planned(obligation, audience, step, lastTold, now))
                .toList();
    }

    private PlannedRung planned(
            Obligation obligation, Audience audience, Step step, @Nullable Integer lastTold, Instant now) {
        Instant at = reminding.hours().startOn(step.on());
        return new PlannedRung(audience, step, at, prospect(obligation, audience, step, lastTold, at, now));
    }

    private Prospect prospect(
            Obligation obligation, Audience audience, Step step, @Nullable Integer lastTold, Instant at, Instant now) {
        if (at.isAfter(now)) {
            return obligation.isOwed() ? Prospect.PLANNED : Prospect.NOT_NEEDED;
        }
        return reminding.decide(obligation, audience, lastTold, now) instanceof Decision.Tell tell
                        && tell.step().equals(step)
                ? Prospect.DUE
                : Prospect.SKIPPED;
    }
}
