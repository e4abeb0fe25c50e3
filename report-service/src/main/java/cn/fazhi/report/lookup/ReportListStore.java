package cn.fazhi.report.lookup;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.report.http.Cursor;
import cn.fazhi.report.lifecycle.ReportRow;
import cn.fazhi.report.period.ObligationRow;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Pages through reports in the order of township, programme and period. */
@ApplicationScoped
public class ReportListStore {
    private static final String LIST = "SELECT" + ReportRow.COLUMNS + "," + ObligationRow.COLUMNS + """
            FROM obligation o JOIN report r ON r.obligation_id = o.id
            WHERE o.township LIKE ANY (:own)
              AND o.township LIKE :within
              AND (CAST(:programme AS text) IS NULL OR o.programme = :programme)
              AND (CAST(:period AS text) IS NULL OR o.period = :period)
              AND (CAST(:state AS text) IS NULL OR r.state = :state)
              AND (o.township, o.programme, o.period) > (:afterTownship, :afterProgramme, :afterPeriod)
            ORDER BY o.township, o.programme, o.period
            LIMIT :limit
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    ReportListStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** At most {@code limit} reports after the cursor; an empty cursor starts at the beginning. */
    List<ReportSummary> list(ReportFilter filter, @Nullable Cursor after, int limit) {
        List<String> from = after == null ? List.of("", "", "") : after.parts();
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("own", filter.own().stream().map(ReportListStore::pattern).toArray(String[]::new))
                .bind("within", filter.within() == null ? "%" : pattern(filter.within()))
                .bind("programme", filter.programme())
                .bind("period", filter.period() == null ? null : filter.period().toString())
                .bind("state", filter.state() == null ? null : filter.state().toString())
                .bind("afterTownship", from.get(0))
                .bind("afterProgramme", from.get(1))
                .bind("afterPeriod", from.get(2))
                .bind("limit", limit)
                .map((row, context) -> ReportSummary.of(
                        Objects.requireNonNull(ReportRow.read(row)),
                        Objects.requireNonNull(ObligationRow.read(row)),
                        clock.getZone()))
                .list());
    }

    private static String pattern(Area area) {
        return area.prefix() + "%";
    }
}
