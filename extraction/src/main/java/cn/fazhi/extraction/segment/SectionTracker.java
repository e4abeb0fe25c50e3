package cn.fazhi.extraction.segment;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Follows the headings, and the words 下一步 and next year, through a text. */
final class SectionTracker {
    private static final List<String> NEXT =
            List.of("下一步", "下步", "今后", "接下来", "明年", "来年", "下一年", "下阶段", "下一阶段", "新的一年", "展望");

    private final @Nullable Integer year;
    private SectionKind section = SectionKind.MEASURES;
    private int rank = Integer.MAX_VALUE;
    private boolean planFromHere;
    private boolean planUntilHeading;
    private boolean planList;
    private int planRank;
    private boolean atParagraphStart;
    private boolean sectionMayTurn;

    SectionTracker(@Nullable Integer year) {
        this.year = year;
    }

    /** An annex, such as a table of figures, belongs to no part. */
    void leaveForAnnex() {
        section = SectionKind.MEASURES;
        rank = Integer.MAX_VALUE;
        planUntilHeading = false;
        sectionMayTurn = false;
    }

    void startParagraph() {
        planFromHere = planUntilHeading;
        atParagraphStart = true;
    }

    /** 下一步，我镇将抓好以下工作： and then （一） and what follows. */
    private boolean goesOnWithPlan(Heading heading, boolean isFirst) {
        planList = planUntilHeading && (isFirst || (planList && heading.rank() == planRank));
        planRank = heading.rank();
        return planList;
    }

    void enter(Heading heading, boolean isFirst) {
        if (section != SectionKind.PLAN && goesOnWithPlan(heading, isFirst)) {
            planFromHere = true;
            return;
        }
        planFromHere = false;
        planUntilHeading = false;
        SectionKind named = single(heading.kinds());
        if (isInside(heading.rank())) {
            return;
        }
        if (named != null) {
            section = named;
            rank = heading.rank();
        } else if (heading.rank() <= rank) {
            section = SectionKind.MEASURES;
            rank = heading.rank();
        }
        sectionMayTurn = heading.kinds().size() > 1;
    }

    /** Whether a heading of that rank belongs to the problems, the duty or the plan that are open. */
    boolean isInside(int headingRank) {
        return section != SectionKind.MEASURES && headingRank > rank;
    }

    /** The part that a heading opens; of 问题和下一步打算 the first. */
    private static @Nullable SectionKind single(Set<SectionKind> kinds) {
        if (kinds.contains(SectionKind.PROBLEMS)) {
            return SectionKind.PROBLEMS;
        }
        if (kinds.contains(SectionKind.PLAN)) {
            return SectionKind.PLAN;
        }
        if (kinds.contains(SectionKind.HEAD_DUTY)) {
            return SectionKind.HEAD_DUTY;
        }
        return kinds.contains(SectionKind.MEASURES) ? SectionKind.MEASURES : null;
    }

    /** The part that a sentence belongs to. */
    SectionKind of(String text, int start, int end) {
        if (section != SectionKind.PLAN && opensPlan(text, start, end)) {
            planFromHere = true;
            planUntilHeading |= atParagraphStart;
            if (sectionMayTurn) {
                section = SectionKind.PLAN;
            }
        }
        atParagraphStart = false;
        return planFromHere ? SectionKind.PLAN : section;
    }

    private boolean opensPlan(String text, int start, int end) {
        String opening = text.substring(start, Math.min(end, start + 14));
        boolean next = NEXT.stream().anyMatch(opening::startsWith);
        boolean nextYear =
                year != null && (opening.startsWith((year + 1) + "年") || opening.startsWith("在" + (year + 1)));
        return next || nextYear || opening.startsWith("下一步", 2);
    }
}
