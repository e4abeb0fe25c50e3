package cn.fazhi.notification.reminder.model;

import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.ladder.model.LadderHistory;
import cn.fazhi.notification.ladder.model.Step;
import cn.fazhi.notification.obligation.model.Answer;
import cn.fazhi.notification.obligation.model.Obligation;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of reminding: what is due and who is next follows from the obligation, the ladder, what was told so far and
 * the time, and from nothing else.
 *
 * @param staleAfter a rung that was reached longer ago than this is not told any more
 */
public record Reminding(LadderHistory ladder, SendingHours hours, Duration staleAfter) {

    /**
     * What to do for one audience.
     *
     * @param lastTold the latest rung of the obligation's present due date that is in the log, or null
     */
    public Decision decide(Obligation obligation, Audience audience, @Nullable Integer lastTold, Instant now) {
        if (!obligation.isOwed()) {
            return new Decision.Rest();
        }
        List<Step> steps = ladder.steps(obligation.due(), audience);
        Optional<Step> latest = latestReached(steps, obligation, now);
        if (latest.isEmpty() || !isDue(latest.get(), obligation, lastTold, now)) {
            return new Decision.Wait(next(steps, now));
        }
        return new Decision.Tell(latest.get(), passedOver(steps, lastTold, latest.get()));
    }

    /**
     * Why a rung that is in the log need not be sent any more, or nothing if it is still the latest.
     *
     * @param due the due date for which it was written into the log
     */
    public Optional<Obsolete> obsolete(Obligation obligation, Audience audience, LocalDate due, int day, Instant now) {
        if (obligation.historical()) {
            return Optional.of(Obsolete.HISTORICAL);
        }
        if (obligation.answer() instanceof Answer.HandedIn) {
            return Optional.of(Obsolete.REPORT_ARRIVED);
        }
        if (obligation.excused()) {
            return Optional.of(Obsolete.EXCUSED);
        }
        if (!obligation.due().equals(due)) {
            return Optional.of(Obsolete.DUE_DATE_MOVED);
        }
        boolean later = ladder.steps(due, audience).stream().anyMatch(step -> step.day() > day && isReached(step, now));
        return later || isQuiet(due.plusDays(day), obligation) ? Optional.of(Obsolete.SUPERSEDED) : Optional.empty();
    }

    private Optional<Step> latestReached(List<Step> steps, Obligation obligation, Instant now) {
        boolean closed = hours.dateAt(now).isBefore(obligation.opensOn()) || !hours.areOpenAt(now);
        return closed
                ? Optional.empty()
                : steps.stream().filter(step -> isReached(step, now)).reduce((earlier, later) -> later);
    }

    private boolean isDue(Step latest, Obligation obligation, @Nullable Integer lastTold, Instant now) {
        boolean told = lastTold != null && lastTold >= latest.day();
        return !told && !isQuiet(latest.on(), obligation) && !isStale(latest, obligation, now);
    }

    private boolean isReached(Step step, Instant now) {
        return !hours.startOn(step.on()).isAfter(now);
    }

    private boolean isQuiet(LocalDate on, Obligation obligation) {
        Instant quietUntil = obligation.quietUntil();
        return quietUntil != null && !hours.startOn(on).isAfter(quietUntil);
    }

    /** A period that is opened late starts the count on the day on which it opens. */
    private boolean isStale(Step step, Obligation obligation, Instant now) {
        LocalDate since = step.on().isBefore(obligation.opensOn()) ? obligation.opensOn() : step.on();
        return hours.startOn(since).plus(staleAfter).isBefore(now);
    }

    private @Nullable Step next(List<Step> steps, Instant now) {
        return steps.stream().filter(step -> !isReached(step, now)).findFirst().orElse(null);
    }

    private static List<Integer> passedOver(List<Step> steps, @Nullable Integer lastTold, Step latest) {
        return steps.stream()
                .map(Step::day)
                .filter(day -> day < latest.day() && (lastTold == null || day > lastTold))
                .toList();
    }
}
