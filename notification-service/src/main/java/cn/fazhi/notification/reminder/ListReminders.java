package cn.fazhi.notification.reminder;

import cn.fazhi.notification.delivery.model.NoticeKind;
import cn.fazhi.notification.ladder.LadderStore;
import cn.fazhi.notification.ladder.Ladders;
import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.listing.Page;
import cn.fazhi.notification.obligation.ObligationConfig;
import cn.fazhi.notification.obligation.ObligationQuery;
import cn.fazhi.notification.obligation.ObligationRow;
import cn.fazhi.notification.obligation.ObligationStore;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.obligation.model.ObligationKey;
import cn.fazhi.notification.reminder.model.Outlook;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what was and what will be told about obligations. */
@ApplicationScoped
public class ListReminders {
    private final ObligationStore obligations;
    private final ToldStore toldStore;
    private final LadderStore ladders;
    private final RemindingRules rules;
    private final ObligationConfig config;
    private final Clock clock;

    ListReminders(
            ObligationStore obligations,
            ToldStore toldStore,
            LadderStore ladders,
            RemindingRules rules,
            ObligationConfig config,
            Clock clock) {
        this.obligations = obligations;
        this.toldStore = toldStore;
        this.ladders = ladders;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    public Page<ReminderView> list(ObligationQuery query) {
        LocalDate today = LocalDate.now(clock);
        List<ObligationRow> rows = obligations.page(query, today, config.dueSoonDays());
        Map<ObligationKey, List<ToldRow>> told =
                toldStore.of(rows.stream().map(row -> row.obligation().key()).toList()).stream()
                        .collect(Collectors.groupingBy(ToldRow::key));
        Ladders all = ladders.all();
        return Page.of(
                rows,
                query.limit(),
                row -> view(row, told.getOrDefault(row.obligation().key(), List.of()), all, today),
                row -> ObligationQuery.cursorAfter(row.obligation()));
    }

    private ReminderView view(ObligationRow row, List<ToldRow> told, Ladders all, LocalDate today) {
        Obligation obligation = row.obligation();
        Stream<ReminderView.Notice> logged = told.stream().map(ReminderView.Notice::of);
        Stream<ReminderView.Notice> others =
                Stream.of(Audience.values()).flatMap(audience -> others(obligation, audience, told, all));
        return new ReminderView(
                obligation.key().township(),
                row.townshipName(),
                obligation.key().programme(),
                obligation.key().period(),
                obligation.status(today, config.dueSoonDays()),
                obligation.due(),
                Stream.concat(logged, others).toList());
    }

    private Stream<ReminderView.Notice> others(
            Obligation obligation, Audience audience, List<ToldRow> told, Ladders all) {
        NoticeKind kind = audience == Audience.TOWNSHIP ? NoticeKind.REMINDER : NoticeKind.ESCALATION;
        Set<Integer> days = told.stream()
                .filter(row -> row.kind() == kind && obligation.due().equals(row.due()))
                .map(row -> Objects.requireNonNull(row.day()))
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        return new Outlook(rules.with(all.of(obligation.key().programme())))
                .of(obligation, audience, days, now).stream()
                        .map(rung -> ReminderView.Notice.of(rung, obligation.due()));
    }
}
