package cn.fazhi.notification.reminder;

import cn.fazhi.notification.ladder.model.LadderHistory;
import cn.fazhi.notification.reminder.model.Reminding;
import cn.fazhi.notification.reminder.model.SendingHours;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;

/** The rules of reminding with this county's settings. */
@ApplicationScoped
public class RemindingRules {
    private final ReminderConfig config;
    private final Clock clock;

    RemindingRules(ReminderConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The time of day in which reminders go out, in the clock's zone. */
    public SendingHours hours() {
        return new SendingHours(config.sendFrom(), config.sendUntil().orElse(null), clock.getZone());
    }

    /** The rules for one programme. */
    public Reminding with(LadderHistory ladder) {
        return new Reminding(ladder, hours(), config.staleAfter());
    }
}
