package cn.fazhi.indicator.theme;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Promise;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.theme.model.Theme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The items of one theme as they come in. */
final class ThemeItems {
    /** A promise and the township that makes it. */
    private record Made(String township, Promise promise) {}

    /** Whose values may be added up. */
    private static final Set<String> ADDED = Set.of("sum", "last");

    private final Theme theme;
    private final Indicators indicators;
    private final List<ThemesView.ItemView> items = new ArrayList<>();
    private final Set<String> townships = new HashSet<>();
    private final Map<String, List<Made>> promises = new LinkedHashMap<>();

    ThemeItems(Theme theme, Indicators indicators) {
        this.theme = theme;
        this.indicators = indicators;
    }

    void add(ExportedTownship township, String text, Evidence evidence, List<Promise> promised) {
        items.add(new ThemesView.ItemView(township.code(), township.name(), text, evidence));
        townships.add(township.code());
        promised.forEach(promise -> promises.computeIfAbsent(promise.code(), code -> new ArrayList<>())
                .add(new Made(township.code(), promise)));
    }

    boolean isNamed() {
        return !items.isEmpty();
    }

    ThemesView.ThemeView view() {
        return new ThemesView.ThemeView(
                theme.key(),
                theme.name(),
                townships.size(),
                items,
                promises.entrySet().stream()
                        .flatMap(entry ->
                                indicators
                                        .find(entry.getKey())
                                        .map(indicator -> promised(indicator, entry.getValue()))
                                        .stream())
                        .toList());
    }

    private static ThemesView.PromisedView promised(IndicatorView indicator, List<Made> made) {
        List<BigDecimal> exact = made.stream()
                .map(Made::promise)
                .filter(promise -> promise.qualifier() == Qualifier.EXACT)
                .map(Promise::value)
                .toList();
        return new ThemesView.PromisedView(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                made.stream().map(Made::township).distinct().count(),
                exact.size(),
                sum(indicator, exact.stream()).orElse(null));
    }

    private static Optional<BigDecimal> sum(IndicatorView indicator, Stream<BigDecimal> exact) {
        return ADDED.contains(indicator.rule()) ? exact.reduce(BigDecimal::add) : Optional.empty();
    }
}
