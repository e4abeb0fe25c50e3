package cn.fazhi.contracts.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 指标目录: everything that Fazhi knows how to read and compute, in the order of the file.
 *
 * @param version grows whenever a meaning is added; codes, once shipped, keep theirs
 * @param core the codes that make up the share of core figures reported
 */
public record Catalogue(
        int version,
        List<Domain> domains,
        List<BaseFigure> figures,
        List<String> core,
        List<DerivedIndicator> derived,
        List<Check> checks,
        Map<String, BaseFigure> figuresByCode) {

    static Catalogue of(
            int version,
            List<Domain> domains,
            List<BaseFigure> figures,
            List<String> core,
            List<DerivedIndicator> derived,
            List<Check> checks) {
        Map<String, BaseFigure> byCode = figures.stream()
                .collect(Collectors.toMap(BaseFigure::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return new Catalogue(
                version,
                List.copyOf(domains),
                List.copyOf(figures),
                List.copyOf(core),
                List.copyOf(derived),
                List.copyOf(checks),
                Collections.unmodifiableMap(byCode));
    }

    public Optional<BaseFigure> figure(String code) {
        return Optional.ofNullable(figuresByCode.get(code));
    }

    public boolean knows(String code) {
        return figuresByCode.containsKey(code);
    }
}
