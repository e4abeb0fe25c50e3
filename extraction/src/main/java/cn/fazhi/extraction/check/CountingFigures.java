package cn.fazhi.extraction.check;

import cn.fazhi.contracts.catalogue.BaseFigure;
import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.Figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a report that count, and what they and its years come to by name. */
final class CountingFigures {
    private final Catalogue catalogue;
    private final Map<String, List<Figure>> byCode;
    private final Map<String, Amount> amounts = new HashMap<>();

    CountingFigures(Catalogue catalogue, Facts facts) {
        this.catalogue = catalogue;
        this.byCode = facts.figures().stream()
                .filter(Figure::counts)
                .collect(Collectors.groupingBy(Figure::code, LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((code, figures) ->
                catalogue.figure(code).ifPresent(figure -> amounts.put(code, Amount.of(figure, figures))));
        addYear("year", facts.year());
        addYear("period_year", facts.periodYear());
    }

    private void addYear(String name, @Nullable Integer year) {
        if (year != null) {
            amounts.put(name, Amount.exactly(BigDecimal.valueOf(year)));
        }
    }

    /** What the codes and years come to, by name. */
    Map<String, Amount> amounts() {
        return amounts;
    }

    Optional<Amount> amount(String code) {
        return Optional.ofNullable(amounts.get(code));
    }

    List<Figure> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Those of the names that are codes with figures. */
    List<String> codesAmong(Collection<String> names) {
        return names.stream().filter(byCode::containsKey).toList();
    }

    /** The codes of a kind that have figures. */
    Stream<String> codes(Predicate<BaseFigure> kind) {
        return byCode.keySet().stream()
                .filter(code -> catalogue.figure(code).filter(kind).isPresent());
    }
}
