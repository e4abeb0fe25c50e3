package cn.fazhi.report.lookup;

import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.PreviousCommitmentView;
import cn.fazhi.report.lifecycle.ReportStore;
import cn.fazhi.report.reading.ReportValues;

import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Holds a report against what the township's report of the year before promised. */
@ApplicationScoped
public class HoldAgainstPromises {
    private final ReportStore reports;
    private final ReportValues values;

    HoldAgainstPromises(ReportStore reports, ReportValues values) {
        this.reports = reports;
        this.values = values;
    }

    /** The commitments of the year before, none if there is no report of that year or it promised nothing. */
    public List<PreviousCommitmentView> of(Dossier dossier) {
        Map<String, BigDecimal> reached = values.of(dossier.content().figures());
        return reports.yearBefore(dossier.obligation()).stream()
                .flatMap(content -> content.commitments().stream())
                .map(commitment -> PreviousCommitmentView.of(commitment, reached))
                .toList();
    }
}
