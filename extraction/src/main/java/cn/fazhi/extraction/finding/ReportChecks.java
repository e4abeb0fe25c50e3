package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Finding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The list of checks, each of which looks at a report and says what it found. */
public final class ReportChecks {
    private final List<Function<Report, Stream<Finding>>> checks;

    public ReportChecks(Catalogue catalogue) {
        Messages messages = new Messages();
        MediationChecks mediation = new MediationChecks(messages);
        ConsistencyChecks consistency = new ConsistencyChecks(messages);
        this.checks = List.of(
                new ConflictingTotals(messages, catalogue)::find,
                mediation::rateAgreesWithCounts,
                mediation::successesAreCases,
                consistency::sectionsArePresent,
                consistency::yearsAgree,
                consistency::namesAgree);
    }

    /** What the checks found, in their order. */
    public List<Finding> run(Report report) {
        return checks.stream().flatMap(check -> check.apply(report)).toList();
    }
}
