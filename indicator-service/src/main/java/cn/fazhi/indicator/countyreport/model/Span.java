package cn.fazhi.indicator.countyreport.model;

/** A piece of a paragraph. */
public sealed interface Span {
    String text();

    /** Plain words. */
    record Words(String text) implements Span {}

    /**
     * A number, or words of a report in quotation marks.
     *
     * @param source its entry in the annex
     */
    record Sourced(String text, int source) implements Span {}

    /** What the county has to fill in, because no report says it. */
    record ToFill(String text) implements Span {}
}
