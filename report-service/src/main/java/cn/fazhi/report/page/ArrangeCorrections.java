package cn.fazhi.report.page;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.catalogue.Domain;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.pages.Words;
import cn.fazhi.report.page.CorrectionSheet.Addition;
import cn.fazhi.report.page.CorrectionSheet.Group;
import cn.fazhi.report.page.CorrectionSheet.Line;
import cn.fazhi.report.page.HomeSheet.Option;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the rows to be corrected into words: what was read, and over it what somebody typed already. */
@Singleton
class ArrangeCorrections {
    private static final int ADDITIONS = 3;

    private final Catalogue catalogue;

    ArrangeCorrections(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param reading what was read; null where that is not known, and the rows that were typed say it
     * @param typed rows that are to be seen again as they were sent
     */
    CorrectionSheet arrange(Words words, @Nullable ReadingSheet reading, List<FormRow> typed) {
        List<FormRow> left = new ArrayList<>(typed);
        List<CorrectionSheet.Domain> domains = (reading == null ? asTyped(words, typed) : reading.domains())
                .stream()
                        .map(domain -> new CorrectionSheet.Domain(
                                domain.name(),
                                domain.rows().stream()
                                        .map(row -> line(words, row, left))
                                        .toList()))
                        .toList();
        return new CorrectionSheet(domains, additions(words, left, typed.size()), groups(words));
    }

    private static Line line(Words words, ReadingSheet.Row row, List<FormRow> left) {
        Optional<FormRow> over =
                left.stream().filter(each -> each.code().equals(row.code())).findFirst();
        over.ifPresent(left::remove);
        return over.map(each -> new Line(
                        each.valueField(),
                        row.typedOver(each.value(), ArrangeReading.qualifiers(words, each.qualifier()), each.struck())))
                .orElseGet(() -> new Line("value-" + row.code(), row));
    }

    /** The rows of a document that cannot be read this time, as they were when it could. */
    private List<ReadingSheet.Domain> asTyped(Words words, List<FormRow> typed) {
        return catalogue.domains().stream()
                .map(domain -> new ReadingSheet.Domain(
                        name(words, domain),
                        figures(domain)
                                .flatMap(figure -> typed.stream()
                                        .filter(row -> row.code().equals(figure.code()))
                                        .limit(1)
                                        .map(row -> asTyped(words, figure, row)))
                                .toList()))
                .filter(domain -> !domain.rows().isEmpty())
                .toList();
    }

    private static ReadingSheet.Row asTyped(Words words, BaseFigure figure, FormRow row) {
        return new ReadingSheet.Row(
                figure.code(),
                name(words, figure),
                words.unit(figure.unit()),
                row.value(),
                row.value(),
                ArrangeReading.qualifiers(words, row.qualifier()),
                row.qualifier(),
                row.asRead().isEmpty(),
                row.asRead(),
                row.struck(),
                List.of());
    }

    private static List<Addition> additions(Words words, List<FormRow> left, int next) {
        List<FormRow> filled = left.stream().filter(row -> !row.isBlank()).toList();
        Stream<FormRow> blank = IntStream.range(next, next + Math.max(0, ADDITIONS - filled.size()))
                .mapToObj(number -> new FormRow(number, "", "", Qualifier.EXACT.toString(), "", false));
        return Stream.concat(filled.stream(), blank)
                .map(row -> new Addition(
                        row.codeField(),
                        row.code(),
                        row.valueField(),
                        row.value(),
                        ArrangeReading.qualifiers(words, row.qualifier())))
                .toList();
    }

    private List<Group> groups(Words words) {
        return catalogue.domains().stream()
                .map(domain -> new Group(
                        name(words, domain),
                        figures(domain)
                                .map(figure -> new Option(
                                        figure.code(),
                                        words.say("handIn.figure", name(words, figure), words.unit(figure.unit())),
                                        false))
                                .toList()))
                .toList();
    }

    private Stream<BaseFigure> figures(Domain domain) {
        return catalogue.figures().stream().filter(figure -> figure.domain().equals(domain.key()));
    }

    private static String name(Words words, Domain domain) {
        return words.of(new LocalizedText(domain.cn(), domain.en()));
    }

    private static String name(Words words, BaseFigure figure) {
        return words.of(new LocalizedText(figure.cn(), figure.en()));
    }
}
