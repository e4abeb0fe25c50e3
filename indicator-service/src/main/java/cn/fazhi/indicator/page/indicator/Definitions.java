package cn.fazhi.indicator.page.indicator;

import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.page.indicator.IndicatorSheet.Definition;
import cn.fazhi.indicator.page.indicator.IndicatorSheet.Operand;
import cn.fazhi.pages.Words;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the definition of an indicator into words. */
@Singleton
public class Definitions {
    /** A catalogue code, or the name of an attribute. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*(?:\\.[a-z][a-z0-9_]*)?");
    /** Functions and attributes have words of their own. */
    private static final String WORD = "formula.";

    private final Indicators indicators;

    Definitions(Indicators indicators) {
        this.indicators = indicators;
    }

    Definition of(Words words, IndicatorView indicator) {
        return new Definition(
                indicator.code(),
                words.of(indicator.name()),
                words.say("kind." + indicator.kind()),
                words.unit(indicator.unit()),
                words.say("rule." + indicator.rule()),
                formula(words, indicator.formula()),
                indicator.better() == null ? null : words.say("better." + indicator.better()),
                indicator.note() == null ? null : words.of(indicator.note()),
                operands(words, indicator));
    }

    /** The formula with the names of its operands. */
    private @Nullable String formula(Words words, @Nullable String formula) {
        if (formula == null) {
            return null;
        }
        String named = NAME.matcher(formula).replaceAll(match -> Matcher.quoteReplacement(name(words, match.group())));
        return named.replace("*", "×").replace("/", "÷").replace(">=", "≥").replace(" - ", " − ");
    }

    private String name(Words words, String name) {
        return indicators.find(name).map(found -> words.of(found.name())).orElseGet(() -> words.say(WORD + name));
    }

    private List<Operand> operands(Words words, IndicatorView indicator) {
        return indicator.operands() == null
                ? List.of()
                : indicator.operands().stream()
                        .flatMap(code -> indicators.find(code).stream())
                        .map(found -> new Operand(found.code(), words.of(found.name())))
                        .toList();
    }
}
