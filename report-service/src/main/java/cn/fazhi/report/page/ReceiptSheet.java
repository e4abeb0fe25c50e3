package cn.fazhi.report.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A report as it stands, in words.
 *
 * @param news that it was just handed in, or was there already; null when it is only looked at
 * @param again where it can be handed in anew; null once it was accepted
 */
public record ReceiptSheet(
        @Nullable String news,
        String id,
        String township,
        String programme,
        String period,
        String state,
        String stateText,
        int revision,
        String received,
        String due,
        List<String> reasons,
        List<Step> steps,
        ReadingSheet reading,
        @Nullable String again,
        String document) {
    /** One entry of the history. */
    public record Step(String at, String by, String action, String actionText, String revision, List<String> reasons) {}
}
