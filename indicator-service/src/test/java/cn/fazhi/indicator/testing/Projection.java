package cn.fazhi.indicator.testing;

import cn.fazhi.contracts.event.DivisionChanged;
import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.contracts.event.ObligationChanged;
import cn.fazhi.contracts.event.ReportEvent;
import cn.fazhi.indicator.projection.ApplyDivisions;
import cn.fazhi.indicator.projection.ApplyObligations;
import cn.fazhi.indicator.projection.ApplyReports;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The service's database, as tests fill and empty it. */
@ApplicationScoped
public class Projection {
    private final Jdbi jdbi;
    private final ApplyReports reports;
    private final ApplyObligations obligations;
    private final ApplyDivisions divisions;

    Projection(Jdbi jdbi, ApplyReports reports, ApplyObligations obligations, ApplyDivisions divisions) {
        this.jdbi = jdbi;
        this.reports = reports;
        this.obligations = obligations;
        this.divisions = divisions;
    }

    /** As after a migration; the numbers of the indicators stay, as a running service knows them by heart. */
    public void empty() {
        jdbi.useHandle(
                handle -> handle.execute(
                        "truncate checkpoint, township, division, round, obligation, report, standing, township_value, rollup, value_band, expected_townships cascade"));
    }

    /** What the projection would have kept of values that a test wrote into the table itself; none of them is a rate. */
    public void addUpPlainValues() {
        jdbi.useHandle(handle -> {
            handle.execute("""
                    insert into rollup
                    select round, indicator, left(township, 4), accepted, count(*), count(value),
                        count(part), count(*) filter (where expected), count(*) filter (where inexact),
                        sum(value), 0, 0
                    from township_value
                    group by round, indicator, left(township, 4), accepted""");
            handle.execute("""
                    insert into value_band
                    select round, indicator, band(value), accepted, count(*),
                        count(*) filter (where value > band(value))
                    from township_value
                    group by round, indicator, band(value), accepted""");
        });
    }

    public void apply(FazhiEvent... events) {
        List.of(events).forEach(this::applyOne);
    }

    public void apply(List<? extends FazhiEvent> events) {
        events.forEach(this::applyOne);
    }

    private void applyOne(FazhiEvent event) {
        switch (event) {
            case ReportEvent report -> reports.apply(List.of(report), List.of());
            case ObligationChanged obligation -> obligations.apply(List.of(obligation), List.of());
            case DivisionChanged division -> divisions.apply(List.of(division), List.of());
        }
    }
}
