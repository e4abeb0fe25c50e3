package cn.fazhi.indicator.completeness;

import cn.fazhi.indicator.answer.ReasonView;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.completeness.CompletenessView.ExtensionView;
import cn.fazhi.indicator.completeness.CompletenessView.RateView;
import cn.fazhi.indicator.completeness.CompletenessView.TownshipView;
import cn.fazhi.indicator.completeness.CompletenessView.Townships;
import cn.fazhi.indicator.completeness.model.Duty;
import cn.fazhi.indicator.completeness.model.Rate;
import cn.fazhi.indicator.completeness.model.Standing;
import cn.fazhi.indicator.completeness.model.Tally;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who has reported, who was on time, and who is missing, by name. */
@ApplicationScoped
public class ShowCompleteness {
    /** The lists of a county or prefecture are whole; those of a province or the nation would be no list any more. */
    static final int LONGEST_LIST = 1000;

    private final ResolveScope scopes;
    private final CompletenessStore store;
    private final AreaView.Names names;
    private final Clock clock;

    ShowCompleteness(ResolveScope scopes, CompletenessStore store, AreaView.Names names, Clock clock) {
        this.scopes = scopes;
        this.store = store;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    public Reply<CompletenessView> show(Question question) {
        return scopes.resolve(question).map(scope -> view(scope, Tally.of(store.duties(scope))));
    }

    private CompletenessView view(Scope scope, Tally tally) {
        return new CompletenessView(
                names.of(scope.area()),
                scope.round().programme(),
                scope.round().period(),
                tally.expected(),
                tally.reported(),
                tally.count(Standing.ON_TIME),
                tally.count(Standing.LATE),
                tally.count(Standing.MISSING),
                tally.returned().size(),
                tally.count(Standing.NOT_RATED),
                tally.count(Standing.EXCUSED),
                rate(tally.completeness()),
                rate(tally.timeliness()),
                townships(tally));
    }

    private Townships townships(Tally tally) {
        boolean cut = tally.byStanding().values().stream().anyMatch(list -> list.size() > LONGEST_LIST);
        return new Townships(
                list(tally.of(Standing.ON_TIME)),
                list(tally.of(Standing.LATE)),
                list(tally.of(Standing.MISSING)),
                list(tally.returned()),
                list(tally.of(Standing.NOT_RATED)),
                list(tally.of(Standing.EXCUSED)),
                cut ? LONGEST_LIST : null);
    }

    private List<TownshipView> list(List<Duty> duties) {
        LocalDate today = LocalDate.now(clock);
        return duties.stream()
                .limit(LONGEST_LIST)
                .map(duty -> township(duty, today))
                .toList();
    }

    private static TownshipView township(Duty duty, LocalDate today) {
        return new TownshipView(
                duty.township(),
                duty.name(),
                duty.dueDate(),
                duty.extensionReason() == null ? null : new ExtensionView(duty.effectiveDue(), duty.extensionReason()),
                duty.receivedOn(),
                duty.isReturned(),
                duty.isOverdue(today),
                duty.excusedReason());
    }

    private static RateView rate(Rate rate) {
        return new RateView(
                rate.part(), rate.base(), rate.value(), rate.reason() == null ? null : ReasonView.of(rate.reason()));
    }
}
