package cn.fazhi.indicator.page.township;

import cn.fazhi.indicator.page.Head;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The page of a township, in words.
 *
 * @param standing what became of its obligation; null where none is known
 * @param compared the period that earlier values are from
 * @param indicatorQuery the query of links to indicators
 * @param county whether the county's medians stand beside the values
 */
public record TownshipSheet(
        Head head,
        @Nullable Standing standing,
        @Nullable Handed report,
        String state,
        String stateLabel,
        @Nullable String notCounted,
        List<StepLine> history,
        List<FindingLine> findings,
        List<FigureGroup> groups,
        List<DerivedLine> derived,
        @Nullable String compared,
        boolean county,
        String indicatorQuery) {

    /** How many computed indicators have no value. */
    public long withoutValue() {
        return derived.stream().filter(each -> each.reason() != null).count();
    }

    /** 报送义务. */
    public record Standing(
            String due,
            @Nullable String when,
            @Nullable String extension,
            @Nullable String excused) {}

    /**
     * The report behind the figures.
     *
     * @param first when the first revision was received, if this is a later one
     * @param reasons why it was returned or withdrawn
     */
    public record Handed(
            String title,
            int revision,
            String received,
            @Nullable String first,
            @Nullable String timeliness,
            boolean late,
            List<Part> parts,
            List<String> reasons) {}

    /** One of the four mandated parts. */
    public record Part(String name, boolean present) {}

    /** One thing that was done to the report. */
    public record StepLine(
            String state, String label, String revision, String when, String account, List<String> reasons) {}

    /** 疑点. */
    public record FindingLine(
            String severity, String label, String message, List<String> figures, List<String> evidence) {}

    /** The figures of one field of work. */
    public record FigureGroup(String name, List<FigureLine> figures) {}

    /**
     * One figure.
     *
     * @param before the value in the period before, or a dash
     * @param median of the county's townships, or a dash
     */
    public record FigureLine(
            String code,
            String name,
            String value,
            String unit,
            boolean inexact,
            List<Badge> badges,
            String before,
            String median,
            List<EntryLine> entries) {}

    /** A short mark with its kind. */
    public record Badge(String kind, String label) {}

    /** One place of the report. */
    public record EntryLine(
            String value,
            List<Badge> badges,
            boolean counts,
            @Nullable Quote quote) {}

    /** A computed indicator. */
    public record DerivedLine(
            String code,
            String name,
            String value,
            String unit,
            boolean inexact,
            @Nullable String reason,
            String before,
            String median) {}
}
