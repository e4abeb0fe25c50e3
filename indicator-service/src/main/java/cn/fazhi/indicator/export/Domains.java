package cn.fazhi.indicator.export;

import cn.fazhi.contracts.catalogue.Catalogue;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.indicator.catalogue.IndicatorView;
import cn.fazhi.indicator.catalogue.Indicators;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indicators of each domain, in the order of the catalogue. */
@Singleton
class Domains {
    /** Indicators of the report as such belong to no field of work. */
    private static final LocalizedText OF_THE_REPORT = new LocalizedText("报告质量", "report");

    /** One domain; the English name of a sheet is its key, because the full one is too long for a sheet. */
    record Domain(String key, LocalizedText name, List<IndicatorView> indicators) {
        LocalizedText sheetName() {
            return new LocalizedText(name.zh(), key);
        }
    }

    private final List<Domain> all;

    Domains(Catalogue catalogue, Indicators indicators) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        catalogue.domains().forEach(domain -> names.put(domain.key(), new LocalizedText(domain.cn(), domain.en())));
        Map<String, List<IndicatorView>> byDomain = new LinkedHashMap<>();
        names.keySet().forEach(key -> byDomain.put(key, new ArrayList<>()));
        indicators
                .all()
                .forEach(indicator -> byDomain.computeIfAbsent(indicator.domain(), key -> new ArrayList<>())
                        .add(indicator));
        all = byDomain.entrySet().stream()
                .map(entry ->
                        new Domain(entry.getKey(), names.getOrDefault(entry.getKey(), OF_THE_REPORT), entry.getValue()))
                .toList();
    }

    List<Domain> all() {
        return all;
    }
}
