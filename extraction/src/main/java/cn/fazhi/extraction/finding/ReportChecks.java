package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.extraction.check.CatalogueChecks;
import cn.fazhi.extraction.check.Facts;

import java.util.List;
import java.util.stream.Stream;

/** Looks at a report in every way there is, and says what it found. */
public final class ReportChecks {
    private final CatalogueChecks catalogue;
    private final Enumerations enumerations;
    private final Rivals rivals;
    private final StatedRates rates;
    private final UnreadNumbers unread;
    private final ConsistencyChecks consistency;

    public ReportChecks(Catalogue catalogue) {
        Messages messages = Messages.ofEngine();
        FindingWords words = new FindingWords();
        this.catalogue = new CatalogueChecks(catalogue);
        this.enumerations = new Enumerations(words);
        this.rivals = new Rivals(words);
        this.rates = new StatedRates(messages, words, this.catalogue.comparedCodes());
        this.unread = new UnreadNumbers(messages, words, catalogue);
        this.consistency = new ConsistencyChecks(messages, words);
    }

    /** What was found, the catalogue's checks first. */
    public List<Finding> run(Report report) {
        List<Mention> mentions = Mention.of(report.binding());
        Facts facts =
                Facts.ofText(report.figures(), rivals.find(report), enumerations.find(report, mentions), report.year());
        return Stream.of(
                        catalogue.run(facts).stream(),
                        rates.find(report, mentions),
                        consistency.sectionsArePresent(report),
                        consistency.yearsAgree(report),
                        consistency.namesAgree(report),
                        unread.find(report))
                .flatMap(findings -> findings)
                .toList();
    }
}
