package cn.fazhi.indicator.page.township;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.comparison.ComparisonView;
import cn.fazhi.indicator.page.Measure;
import cn.fazhi.indicator.page.township.TownshipSheet.Badge;
import cn.fazhi.indicator.page.township.TownshipSheet.DerivedLine;
import cn.fazhi.indicator.page.township.TownshipSheet.EntryLine;
import cn.fazhi.indicator.page.township.TownshipSheet.FigureGroup;
import cn.fazhi.indicator.page.township.TownshipSheet.FigureLine;
import cn.fazhi.indicator.township.TownshipIndicatorsView.DerivedView;
import cn.fazhi.indicator.township.TownshipIndicatorsView.EntryView;
import cn.fazhi.indicator.township.TownshipIndicatorsView.FigureView;
import cn.fazhi.indicator.value.model.Exactness;
import cn.fazhi.pages.Words;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a township's values into words. */
@Singleton
public class ArrangeFigures {
    private final Catalogue catalogue;
    private final Indicators indicators;

    ArrangeFigures(Catalogue catalogue, Indicators indicators) {
        this.catalogue = catalogue;
        this.indicators = indicators;
    }

    List<FigureGroup> groups(Words words, TownshipFacts facts) {
        return catalogue.domains().stream()
                .map(domain -> new FigureGroup(
                        words.of(new LocalizedText(domain.cn(), domain.en())),
                        facts.township().figures().stream()
                                .filter(figure -> figure.domain().equals(domain.key()))
                                .map(figure -> line(words, figure, facts))
                                .toList()))
                .filter(group -> !group.figures().isEmpty())
                .toList();
    }

    List<DerivedLine> derived(Words words, TownshipFacts facts) {
        return facts.township().derived().stream()
                .map(derived -> line(words, derived, facts))
                .toList();
    }

    private static FigureLine line(Words words, FigureView figure, TownshipFacts facts) {
        return new FigureLine(
                figure.code(),
                words.of(figure.name()),
                words.number(figure.value()),
                words.unit(figure.unit()),
                figure.exactness() == Exactness.INEXACT && figure.value() != null,
                figure.entries().stream()
                        .filter(EntryView::counts)
                        .flatMap(entry -> badges(words, entry).stream())
                        .distinct()
                        .toList(),
                before(words, figure.code(), figure.unit(), facts),
                median(words, figure.code(), facts),
                figure.entries().stream().map(entry -> entry(words, entry)).toList());
    }

    private static EntryLine entry(Words words, EntryView entry) {
        return new EntryLine(
                words.number(entry.value()) + " " + entry.unit(),
                badges(words, entry),
                entry.counts(),
                entry.evidence() == null ? null : Quote.of(entry.evidence(), entry.value()));
    }

    /** What is stated and exact is the rule, and needs no mark. */
    private static List<Badge> badges(Words words, EntryView entry) {
        List<Badge> badges = new ArrayList<>();
        if (entry.qualifier() != Qualifier.EXACT) {
            badges.add(new Badge("qualifier", words.say("qualifier." + entry.qualifier())));
        }
        if (entry.origin() != Origin.STATED) {
            badges.add(new Badge("origin", words.say("origin." + entry.origin())));
        }
        return badges;
    }

    private DerivedLine line(Words words, DerivedView derived, TownshipFacts facts) {
        return new DerivedLine(
                derived.code(),
                words.of(derived.name()),
                words.value(derived.value(), derived.unit()),
                words.unit(derived.unit()),
                derived.exactness() == Exactness.INEXACT,
                derived.reason() == null ? null : words.of(derived.reason().text()) + missing(words, derived),
                before(words, derived.code(), derived.unit(), facts),
                median(words, derived.code(), facts));
    }

    /** The names of what the formula lacks. */
    private String missing(Words words, DerivedView derived) {
        return derived.reason() == null || derived.reason().operands().isEmpty()
                ? ""
                : words.say(
                        "missing.codes",
                        derived.reason().operands().stream()
                                .map(code -> name(words, code))
                                .collect(Collectors.joining(words.say("list.separator"))));
    }

    private String name(Words words, String code) {
        return indicators.find(code).map(found -> words.of(found.name())).orElseGet(() -> words.say("formula." + code));
    }

    private static String before(Words words, String code, String unit, TownshipFacts facts) {
        ComparisonView.Alike alike = facts.comparison().alike().get(code);
        return alike == null ? Words.NOTHING : words.value(alike.before(), unit);
    }

    private static String median(Words words, String code, TownshipFacts facts) {
        Measure county = facts.county().get(code);
        return county == null ? Words.NOTHING : words.number(county.median());
    }
}
