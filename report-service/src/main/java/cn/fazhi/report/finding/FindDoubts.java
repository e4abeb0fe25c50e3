package cn.fazhi.report.finding;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.extraction.Reading;
import cn.fazhi.extraction.check.CatalogueChecks;
import cn.fazhi.extraction.check.Facts;
import cn.fazhi.report.period.model.Obligation;
import cn.fazhi.report.programme.model.Section;
import cn.fazhi.report.reading.ReportValues;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what looks wrong with a hand-in. What the engine found in the text by itself is kept where nothing more is known; the
 * catalogue's checks of figures are run again over what counts after data and corrections, and with the year before.
 */
@ApplicationScoped
public class FindDoubts {
    private static final String SECTION_MISSING = "SECTION_MISSING";
    private static final Set<String> DATA_AGAINST_TEXT =
            Set.of("DATA_DIFFERS_FROM_TEXT", "PLAN_FIGURE_AS_RESULT", "CONFLICTING_TOTALS");

    private final CatalogueChecks checks;
    private final ReportValues values;
    private final OwnIdentity identity;
    private final DataAgainstText data;
    private final ReusedText reuse;

    FindDoubts(Catalogue catalogue, ReportValues values, OwnIdentity identity, DataAgainstText data, ReusedText reuse) {
        this.checks = new CatalogueChecks(catalogue);
        this.values = values;
        this.identity = identity;
        this.data = data;
        this.reuse = reuse;
    }

    /**
     * The doubts about a report with a text.
     *
     * @param sent the figures that were sent as data
     * @param figures all figures of the report
     * @param required the parts that its programme asks for
     */
    public List<Finding> inText(
            String narrative,
            Reading reading,
            List<Figure> sent,
            List<Figure> figures,
            List<Section> required,
            Obligation obligation,
            Background background) {
        return Stream.of(
                        identity.names(reading, narrative, obligation.townshipName(), background.otherTownships()),
                        identity.missing(reading, required),
                        data.check(sent, reading, narrative),
                        ofFigures(figures, reading.year(), obligation, background.previous()),
                        reading.findings().stream().filter(Predicate.not(this::isFoundAnew)),
                        reuse.check(narrative, obligation.township(), background.similar()))
                .flatMap(findings -> findings)
                .toList();
    }

    /** The doubts about a report of figures only. */
    public List<Finding> inFigures(List<Figure> figures, Obligation obligation, Background background) {
        return ofFigures(figures, null, obligation, background.previous()).toList();
    }

    /**
     * The doubts that are left after corrections.
     *
     * @param before the doubts before them
     * @param figures the figures after them
     * @param corrected the codes that were put right or taken out
     */
    public List<Finding> afterCorrection(
            List<Finding> before,
            List<Figure> figures,
            Set<String> corrected,
            Obligation obligation,
            List<Figure> previous) {
        Set<String> anew = checks.codesOverFigures();
        return Stream.concat(
                        before.stream()
                                .filter(finding -> !anew.contains(finding.code()) || isOfText(finding))
                                .filter(finding -> !isSettled(finding, corrected)),
                        ofFigures(figures, null, obligation, previous))
                .toList();
    }

    /** The year stands in the text, which corrections leave as it is. */
    private static boolean isOfText(Finding finding) {
        return finding.code().equals("YEAR_MISMATCH");
    }

    /** Whether it is a doubt about values that have been put right since. */
    public static boolean isSettled(Finding finding, Set<String> corrected) {
        return DATA_AGAINST_TEXT.contains(finding.code()) && corrected.containsAll(finding.figures());
    }

    private boolean isFoundAnew(Finding finding) {
        return finding.code().equals(SECTION_MISSING)
                || checks.codesOverFigures().contains(finding.code());
    }

    private Stream<Finding> ofFigures(
            List<Figure> figures, @Nullable Integer year, Obligation obligation, List<Figure> previous) {
        return checks.run(Facts.ofHandIn(figures, year, obligation.period().year(), values.of(previous))).stream();
    }
}
