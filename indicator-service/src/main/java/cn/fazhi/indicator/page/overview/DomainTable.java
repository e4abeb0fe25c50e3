package cn.fazhi.indicator.page.overview;

import cn.fazhi.contracts.catalogue.Domain;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.comparison.ComparisonView;
import cn.fazhi.indicator.page.IndicatorRow;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.pages.Words;

import java.util.List;

/**
 * One field of work with its indicators.
 *
 * @param rows those that at least one township gives
 * @param silent the others
 */
public record DomainTable(String key, String name, List<IndicatorRow> rows, List<IndicatorRow> silent) {
    /** The computed indicators that are about the reports themselves belong to no field of the catalogue. */
    private static final String REPORTS = "report";

    static List<DomainTable> of(Words words, List<Domain> domains, List<Measure> measures, ComparisonView comparison) {
        return java.util.stream.Stream.concat(
                        domains.stream()
                                .map(domain -> of(
                                        words,
                                        domain.key(),
                                        words.of(new LocalizedText(domain.cn(), domain.en())),
                                        measures,
                                        comparison)),
                        java.util.stream.Stream.of(
                                of(words, REPORTS, words.say("domain.report"), measures, comparison)))
                .filter(table -> !table.rows().isEmpty() || !table.silent().isEmpty())
                .toList();
    }

    private static DomainTable of(
            Words words, String key, String name, List<Measure> measures, ComparisonView comparison) {
        List<Measure> own = measures.stream()
                .filter(measure -> measure.domain().equals(key))
                .toList();
        return new DomainTable(
                key,
                name,
                own.stream()
                        .filter(Measure::isCovered)
                        .map(measure -> IndicatorRow.of(words, measure, comparison))
                        .toList(),
                own.stream()
                        .filter(measure -> !measure.isCovered())
                        .map(measure -> IndicatorRow.of(words, measure, comparison))
                        .toList());
    }
}
