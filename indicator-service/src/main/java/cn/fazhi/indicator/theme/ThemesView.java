package cn.fazhi.indicator.theme;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.indicator.scope.model.Basis;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the townships of a county say of their shortcomings and of next year.
 *
 * @param reports how many reports count on this basis
 */
public record ThemesView(
        AreaView area,
        String programme,
        Period period,
        Basis basis,
        long reports,
        PartView problems,
        PartView commitments) {

    /**
     * All shortcomings, or all commitments.
     *
     * @param townships how many name any
     * @param items how many they name
     * @param themes those that more townships name come first
     */
    public record PartView(long townships, long items, List<ThemeView> themes) {
        public PartView {
            themes = List.copyOf(themes);
        }
    }

    /**
     * One theme.
     *
     * @param townships how many townships name something of it
     * @param items in the order of the townships' codes and of their reports
     * @param promises the figures that are promised for next year; left out where there are none
     */
    public record ThemeView(
            String theme,
            LocalizedText name,
            long townships,
            List<ItemView> items,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PromisedView> promises) {
        public ThemeView {
            items = List.copyOf(items);
            promises = List.copyOf(promises);
        }
    }

    /**
     * One item of one report.
     *
     * @param code of the township
     * @param name of the township
     */
    public record ItemView(String code, String name, String text, Evidence evidence) {}

    /**
     * A figure that is promised.
     *
     * @param code of the indicator
     * @param townships how many promise it
     * @param exact how many of the promises state a number exactly
     * @param exactSum what these add up to; null where there are none, or where numbers of the kind cannot be added
     */
    public record PromisedView(
            String code,
            LocalizedText name,
            String unit,
            long townships,
            long exact,
            @Nullable BigDecimal exactSum) {}
}
