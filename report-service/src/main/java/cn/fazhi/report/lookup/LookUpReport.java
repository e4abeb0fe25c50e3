package cn.fazhi.report.lookup;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.ReportStore;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** Finds a report for those who may see it; to all others there is none. */
@ApplicationScoped
public class LookUpReport {
    private final ReportStore reports;

    LookUpReport(ReportStore reports) {
        this.reports = reports;
    }

    public Optional<Dossier> find(Caller caller, UUID id) {
        return reports.find(id)
                .filter(dossier -> caller.maySee(dossier.obligation().township()));
    }
}
