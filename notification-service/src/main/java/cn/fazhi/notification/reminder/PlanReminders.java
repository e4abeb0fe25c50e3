package cn.fazhi.notification.reminder;

import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.ladder.LadderStore;
import cn.fazhi.notification.ladder.Ladders;
import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.reminder.model.Decision;
import cn.fazhi.notification.reminder.model.Reminding;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides for every obligation what is due now and writes it into the log, together with the mails. Of several replicas
 * one does it and the others go on.
 */
@ApplicationScoped
public class PlanReminders {
    private final CandidateStore candidates;
    private final NoticeStore notices;
    private final AddressNotices addressNotices;
    private final LadderStore ladders;
    private final RemindingRules rules;
    private final ReminderConfig config;
    private final Clock clock;

    PlanReminders(
            CandidateStore candidates,
            NoticeStore notices,
            AddressNotices addressNotices,
            LadderStore ladders,
            RemindingRules rules,
            ReminderConfig config,
            Clock clock) {
        this.candidates = candidates;
        this.notices = notices;
        this.addressNotices = addressNotices;
        this.ladders = ladders;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    /** How many rungs were written into the log. The longest sweep has all townships of the country in it. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    public int plan() {
        Instant now = clock.instant();
        if (!rules.hours().areOpenAt(now) || !candidates.isOnlySweep()) {
            return 0;
        }
        Ladders all = ladders.all();
        Plan plan = new Plan(now);
        candidates
                .find(all, LocalDate.now(clock), config.staleAfter(), now.minus(config.settle()))
                .forEach(candidate -> plan.add(
                        candidate,
                        rules.with(all.of(candidate.obligation().key().programme()))));
        if (!plan.due.isEmpty()) {
            plan.toAddress.addAll(notices.add(plan.due, now));
        }
        addressNotices.address(plan.toAddress);
        return plan.due.size();
    }

    private static final class Plan {
        private final Instant now;
        private final List<NewNotice> due = new ArrayList<>();
        private final List<Long> toAddress = new ArrayList<>();

        Plan(Instant now) {
            this.now = now;
        }

        void add(Candidate candidate, Reminding reminding) {
            add(candidate.obligation(), Audience.TOWNSHIP, NoticeKind.REMINDER, candidate.township(), reminding);
            add(candidate.obligation(), Audience.COUNTY, NoticeKind.ESCALATION, candidate.county(), reminding);
        }

        private void add(
                Obligation obligation, Audience audience, NoticeKind kind, Candidate.Told told, Reminding reminding) {
            if (reminding.decide(obligation, audience, told.lastDay(), now) instanceof Decision.Tell tell) {
                due.add(new NewNotice(kind, obligation, tell));
            } else if (told.waiting() != null
                    && told.lastDay() != null
                    && reminding
                            .obsolete(obligation, audience, obligation.due(), told.lastDay(), now)
                            .isEmpty()) {
                toAddress.add(told.waiting());
            }
        }
    }
}
