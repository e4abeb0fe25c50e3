package cn.fazhi.report.page;

import cn.fazhi.pages.Words;
import cn.fazhi.report.lifecycle.model.Accepted;
import cn.fazhi.report.lifecycle.model.Report;
import cn.fazhi.report.lifecycle.model.Submitted;
import cn.fazhi.report.period.model.Obligation;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Puts what a township owes into words. */
@Singleton
class ArrangeHome {
    private final Clock clock;

    ArrangeHome(Clock clock) {
        this.clock = clock;
    }

    HomeSheet arrange(Words words, Desk desk) {
        List<HomeSheet.Row> open = desk.duties().stream()
                .filter(duty -> isOpen(duty))
                .sorted(Comparator.comparing((Duty duty) -> duty.report() == null)
                        .thenComparing(duty -> duty.obligation().effectiveDueDate()))
                .map(duty -> row(words, duty))
                .toList();
        List<HomeSheet.Row> done = desk.duties().stream()
                .filter(duty -> isIn(duty.report()))
                .map(duty -> row(words, duty))
                .toList();
        return new HomeSheet(desk.name(), desk.several(), open, done);
    }

    /** Past periods are for officers, who see them only if they ask for the township; what is excused is not owed. */
    private boolean isOpen(Duty duty) {
        Obligation obligation = duty.obligation();
        return !isIn(duty.report())
                && obligation.excusedReason() == null
                && !obligation.historical()
                && !LocalDate.now(clock).isBefore(obligation.opensOn());
    }

    private static boolean isIn(@Nullable Report report) {
        return report instanceof Submitted || report instanceof Accepted;
    }

    private HomeSheet.Row row(Words words, Duty duty) {
        Obligation obligation = duty.obligation();
        Report report = duty.report();
        String state = report == null ? "missing" : report.state().toString();
        long left = ChronoUnit.DAYS.between(LocalDate.now(clock), obligation.effectiveDueDate());
        return new HomeSheet.Row(
                words.of(duty.programme()),
                words.period(obligation.period()),
                words.day(obligation.effectiveDueDate()),
                isIn(report) ? "" : time(words, left),
                left < 0,
                obligation.extension() != null,
                state,
                words.say("state." + state),
                report == null ? null : words.moment(report.head().receivedAt(), clock.getZone()),
                report == null ? List.of() : report.reasons(),
                report instanceof Accepted ? null : HandInAddress.of(obligation),
                report == null ? null : "/reports/" + report.head().id());
    }

    private static String time(Words words, long left) {
        if (left == 0) {
            return words.say("days.today");
        }
        return left < 0 ? words.say("days.over", -left) : words.say("days.left", left);
    }
}
