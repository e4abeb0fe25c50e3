package cn.fazhi.report.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The clerk's first page, in words.
 *
 * @param several whether there are other townships to choose
 * @param open what is still to be handed in, the soonest due first; returned reports before all others
 * @param done what was handed in
 */
public record HomeSheet(String title, boolean several, List<Row> open, List<Row> done) {
    /** One entry of a choice. */
    public record Option(String value, String text, boolean chosen) {}

    /**
     * One obligation.
     *
     * @param time how many days are left or over; empty if it was handed in
     * @param reasons why the county sent it back
     */
    public record Row(
            String programme,
            String period,
            String due,
            String time,
            boolean overdue,
            boolean extended,
            String state,
            String stateText,
            @Nullable String received,
            List<String> reasons,
            @Nullable String handIn,
            @Nullable String report) {}
}
