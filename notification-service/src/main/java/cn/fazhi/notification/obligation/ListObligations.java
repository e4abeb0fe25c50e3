package cn.fazhi.notification.obligation;

import cn.fazhi.notification.listing.Page;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Lists obligations with their status of today. */
@ApplicationScoped
public class ListObligations {
    private final ObligationStore obligations;
    private final ObligationConfig config;
    private final Clock clock;

    ListObligations(ObligationStore obligations, ObligationConfig config, Clock clock) {
        this.obligations = obligations;
        this.config = config;
        this.clock = clock;
    }

    public Page<ObligationView> list(ObligationQuery query) {
        LocalDate today = LocalDate.now(clock);
        List<ObligationRow> rows = obligations.page(query, today, config.dueSoonDays());
        return Page.of(
                rows,
                query.limit(),
                row -> ObligationView.of(row, today, config.dueSoonDays()),
                row -> ObligationQuery.cursorAfter(row.obligation()));
    }
}
