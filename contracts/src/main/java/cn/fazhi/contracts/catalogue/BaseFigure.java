package cn.fazhi.contracts.catalogue;

import cn.fazhi.contracts.figure.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A figure that reports state.
 *
 * @param code {@code domain.name}
 * @param unit the unit that values are normalised to; {@code %} for a rate
 * @param signals words that announce it
 * @param seen in how many of the surveyed reports it was met
 * @param labelling how it is told from its neighbours, or null where the name says enough
 */
public record BaseFigure(
        String code,
        String cn,
        String en,
        String domain,
        String unit,
        Aggregation aggregation,
        List<String> signals,
        int seen,
        @Nullable LocalizedText labelling) {
    public BaseFigure {
        signals = List.copyOf(signals);
    }

    public boolean isRate() {
        return unit.equals("%");
    }
}
