package cn.fazhi.indicator.page.indicator;

import cn.fazhi.indicator.page.Head;
import cn.fazhi.indicator.page.IndicatorRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page of an indicator, in words.
 *
 * @param spread least, tenth, median, ninetieth percentile and greatest value; null where there is none
 * @param next the address of the list's next page; null on the last
 */
public record IndicatorSheet(
        Head head,
        Definition definition,
        IndicatorRow row,
        @Nullable Spread spread,
        List<Ranked> ranking,
        String sort,
        SortQuery sortQuery,
        @Nullable String next,
        List<Bin> histogram,
        List<Point> series,
        boolean medians,
        @Nullable String compared,
        String townshipQuery) {

    /** What the indicator means. */
    public record Definition(
            String code,
            String name,
            String kind,
            String unit,
            String rule,
            @Nullable String formula,
            @Nullable String better,
            @Nullable String note,
            List<Operand> operands) {}

    /** An indicator that the formula rests on. */
    public record Operand(String code, String name) {}

    /** The five numbers of a distribution. */
    public record Spread(String min, String p10, String median, String p90, String max, long count) {}

    /**
     * One township in its place.
     *
     * @param bar its length in percent
     * @param reason why there is no value
     */
    public record Ranked(
            String rank,
            String code,
            String name,
            String value,
            boolean inexact,
            long bar,
            @Nullable String reason,
            @Nullable String state) {}

    /** The queries that sort the list by the value, the other way round if it is sorted by it already, or by the code. */
    public record SortQuery(String value, String code) {}

    /** How many townships lie between two values. */
    public record Bin(String label, long count) {}

    /**
     * One period.
     *
     * @param plain the value as a chart reads it; empty if there is none
     */
    public record Point(
            String period,
            String value,
            String plain,
            String coverage,
            @Nullable String reason) {}
}
