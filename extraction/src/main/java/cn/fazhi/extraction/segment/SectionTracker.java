package cn.fazhi.extraction.segment;

import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.text.PhraseSet;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Follows the headings, and the words 下一步 and next year, through a text. */
final class SectionTracker {
    private static final int LONGEST_OPENING = 14;
    private static final int LONGEST_DATE = 12;
    private static final PhraseSet NEXT_STEP = PhraseSet.of("下一步");
    private static final PhraseSet NEXT = PhraseSet.of(
            "下一步", "下步", "今后", "接下来", "明年", "来年", "下一年", "下阶段", "下一阶段", "新的一年", "展望", "往后", "下年", "新年度", "打算");

    private final int nextYear;
    private SectionKind section = SectionKind.MEASURES;
    private int rank = Integer.MAX_VALUE;
    private boolean planFromHere;
    private boolean planUntilHeading;
    private boolean planList;
    private int planRank;
    private boolean atParagraphStart;
    private boolean sectionMayTurn;

    SectionTracker(@Nullable Integer year) {
        this.nextYear = year == null ? 0 : year + 1;
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
        int until = Math.min(end, start + LONGEST_OPENING);
        return NEXT.startsAt(text, start, until)
                || (isNextYear(text, start) && !isDate(text, start, end))
                || NEXT_STEP.startsAt(text, start + 2, until);
    }

    private boolean isNextYear(String text, int start) {
        int at = text.charAt(start) == '在' ? start + 1 : start;
        return nextYear > 0 && Years.at(text, at) == nextYear;
    }

    /** 2025年1月24日 below a report is its date. */
    private static boolean isDate(String text, int start, int end) {
        return end - start <= LONGEST_DATE && text.charAt(end - 1) == '日';
    }
}
