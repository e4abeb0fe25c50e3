package cn.fazhi.notification.sweep;

import cn.fazhi.notification.delivery.GiveUpOnOutcomes;
import cn.fazhi.notification.delivery.SendDeliveries;
import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.event.ReadingProgress;
import cn.fazhi.notification.reminder.PlanReminders;
import cn.fazhi.notification.reminder.PlanReturnLetters;
import cn.fazhi.notification.reminder.RemindingRules;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.health.api.Wellness;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Runs what the clock has to do: reminders in their hours, return letters at once. */
@ApplicationScoped
public class Sweep {
    private static final Set<NoticeKind> RUNGS = EnumSet.of(NoticeKind.REMINDER, NoticeKind.ESCALATION);
    private static final Set<NoticeKind> RETURNS = EnumSet.of(NoticeKind.RETURN);

    private final ReadingProgress progress;
    private final PlanReminders planReminders;
    private final PlanReturnLetters planReturnLetters;
    private final SendDeliveries sendDeliveries;
    private final GiveUpOnOutcomes giveUpOnOutcomes;
    private final RemindingRules rules;
    private final Gauges gauges;
    private final SweepHealth health;
    private final Timer timer;
    private final Clock clock;

    Sweep(
            ReadingProgress progress,
            PlanReminders planReminders,
            PlanReturnLetters planReturnLetters,
            SendDeliveries sendDeliveries,
            GiveUpOnOutcomes giveUpOnOutcomes,
            RemindingRules rules,
            Gauges gauges,
            @Wellness SweepHealth health,
            MeterRegistry metrics,
            Clock clock) {
        this.progress = progress;
        this.planReminders = planReminders;
        this.planReturnLetters = planReturnLetters;
        this.sendDeliveries = sendDeliveries;
        this.giveUpOnOutcomes = giveUpOnOutcomes;
        this.rules = rules;
        this.gauges = gauges;
        this.health = health;
        this.timer =
                Timer.builder("fazhi.sweep").description("deciding what is due").register(metrics);
        this.clock = clock;
    }

    /** Decides what is due and sends it. */
    @Scheduled(every = "{fazhi.sweep.interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        giveUpOnOutcomes.giveUp();
        if (progress.isUpToDate()) {
            timer.record(planReminders::plan);
            health.swept();
            if (rules.hours().areOpenAt(clock.instant())) {
                sendDeliveries.send(RUNGS);
            }
        }
        gauges.refresh();
    }

    /** Tells townships that their report was returned, at any time of day. */
    @Scheduled(every = "{fazhi.sweep.returns-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void tellReturns() {
        planReturnLetters.plan();
        sendDeliveries.send(RETURNS);
    }
}
