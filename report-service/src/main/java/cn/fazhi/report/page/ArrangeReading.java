package cn.fazhi.report.page;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.pages.Words;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.page.HomeSheet.Option;
import cn.fazhi.report.page.ReadingSheet.Domain;
import cn.fazhi.report.page.ReadingSheet.Doubt;
import cn.fazhi.report.page.ReadingSheet.Part;
import cn.fazhi.report.page.ReadingSheet.Quote;
import cn.fazhi.report.page.ReadingSheet.Row;
import cn.fazhi.report.programme.model.Section;
import cn.fazhi.report.reading.ReportValues;

import jakarta.inject.Singleton;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a report says into words: figures by domain, doubts, and the required parts. */
@Singleton
class ArrangeReading {
    private final Catalogue catalogue;
    private final ReportValues values;

    ArrangeReading(Catalogue catalogue, ReportValues values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    ReadingSheet arrange(Words words, Content content) {
        Map<String, List<Figure>> byCode = content.figures().stream().collect(Collectors.groupingBy(Figure::code));
        Map<String, BigDecimal> counted = values.of(content.figures());
        List<Domain> domains = catalogue.domains().stream()
                .map(domain -> new Domain(
                        words.of(new LocalizedText(domain.cn(), domain.en())),
                        catalogue.figures().stream()
                                .filter(figure ->
                                        figure.domain().equals(domain.key()) && byCode.containsKey(figure.code()))
                                .map(figure ->
                                        row(words, figure, byCode.getOrDefault(figure.code(), List.of()), counted))
                                .toList()))
                .filter(domain -> !domain.rows().isEmpty())
                .toList();
        List<Doubt> doubts = content.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> doubt(words, finding))
                .toList();
        return new ReadingSheet(
                words.say("reading.summary", counted.size(), doubts.size()), parts(words, content), doubts, domains);
    }

    private static List<Part> parts(Words words, Content content) {
        return Arrays.stream(Section.values())
                .map(section -> new Part(words.say("section." + section), section.isIn(content.sections())))
                .toList();
    }

    private static Doubt doubt(Words words, Finding finding) {
        return new Doubt(
                finding.severity().toString(),
                words.say("severity." + finding.severity()),
                words.of(finding.message()),
                finding.evidence().stream().map(Evidence::text).distinct().toList());
    }

    private static Row row(Words words, BaseFigure figure, List<Figure> found, Map<String, BigDecimal> counted) {
        BigDecimal counts = counted.get(figure.code());
        BigDecimal value = counts == null ? found.getFirst().value() : counts;
        Qualifier qualifier = qualifier(found);
        boolean corrected = found.stream().anyMatch(each -> each.origin() == Origin.CORRECTED);
        return new Row(
                figure.code(),
                words.of(new LocalizedText(figure.cn(), figure.en())),
                words.unit(figure.unit()),
                value.toPlainString(),
                words.number(value),
                qualifiers(words, qualifier),
                words.say("qualifier." + qualifier),
                corrected,
                corrected ? "" : FormRow.asRead(value.toPlainString(), qualifier.toString()),
                counts == null,
                found.stream()
                        .flatMap(each -> Stream.ofNullable(each.evidence())
                                .map(evidence -> new Quote(words.number(each.value()), evidence.text(), each.counts())))
                        .toList());
    }

    /** The value is as exact as the least exact part of it. */
    private static Qualifier qualifier(List<Figure> found) {
        return found.stream()
                .filter(Figure::counts)
                .map(Figure::qualifier)
                .filter(each -> each != Qualifier.EXACT)
                .findFirst()
                .orElse(Qualifier.EXACT);
    }

    private static List<Option> qualifiers(Words words, Qualifier chosen) {
        return qualifiers(words, chosen.toString());
    }

    static List<Option> qualifiers(Words words, String chosen) {
        return Arrays.stream(Qualifier.values())
                .map(each -> new Option(
                        each.toString(),
                        words.say("qualifier." + each),
                        each.toString().equals(chosen)))
                .toList();
    }
}
