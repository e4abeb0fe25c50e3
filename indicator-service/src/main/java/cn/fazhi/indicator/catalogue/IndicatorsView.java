package cn.fazhi.indicator.catalogue;

import cn.fazhi.contracts.figure.LocalizedText;

import java.util.List;

/**
 * The catalogue.
 *
 * @param version grows whenever a meaning is added
 */
public record IndicatorsView(int version, List<DomainView> domains, List<IndicatorView> indicators) {
    /** A field of rule-of-law work. */
    public record DomainView(String key, LocalizedText name, String basis) {}
}
