package cn.fazhi.indicator.completeness;

import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.ResolveScope;
import cn.fazhi.indicator.scope.model.Scope;
import cn.fazhi.indicator.value.model.Decimals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;

/** How the reports of a period came in, day by day. */
@ApplicationScoped
public class ShowTrend {
    private final ResolveScope scopes;
    private final TrendStore store;
    private final AreaView.Names names;

    ShowTrend(ResolveScope scopes, TrendStore store, AreaView.Names names) {
        this.scopes = scopes;
        this.store = store;
        this.names = names;
    }

    @Transactional
    public Reply<TrendView> show(Question question) {
        return scopes.resolve(question).map(this::view);
    }

    private TrendView view(Scope scope) {
        TrendStore.Duties duties = store.duties(scope);
        List<TrendView.DayView> days = new ArrayList<>();
        long reported = 0;
        long onTime = 0;
        for (TrendStore.Day day : store.days(scope)) {
            reported += day.received();
            onTime += day.onTime();
            days.add(new TrendView.DayView(
                    day.day(),
                    day.received(),
                    reported,
                    onTime,
                    duties.expected() == 0 ? null : Decimals.percent(reported, duties.expected())));
        }
        return new TrendView(
                names.of(scope.area()),
                scope.round().programme(),
                scope.round().period(),
                duties.opensOn(),
                duties.dueDate(),
                duties.expected(),
                days);
    }
}
