package cn.fazhi.report.page;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.report.period.Township;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

/** Finds what a township owes, for those who may hand in for it. */
@ApplicationScoped
public class ShowDesk {
    private static final int MOST_TOWNSHIPS = 200;

    private final DutyStore store;

    ShowDesk(DutyStore store) {
        this.store = store;
    }

    /** The desk of that township, or of the reader's first where none is named; nothing if it is none of the reader's. */
    Optional<Desk> show(Caller caller, @Nullable String wanted) {
        List<Township> choices = store.townships(caller.visible(), MOST_TOWNSHIPS);
        Optional<Township> found = choices.stream()
                .filter(each -> wanted == null || each.code().value().equals(wanted))
                .findFirst();
        return found.map(Township::code)
                .filter(caller::mayReportFor)
                .map(code -> new Desk(code, found.orElseThrow().name(), choices, store.of(code)));
    }
}
