package cn.fazhi.extraction.segment;

import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.PhraseSet;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/** Which mandated part the words of a heading name. */
public final class HeadingWords {
    private static final PhraseSet NEXT = PhraseSet.of(
            "下一步", "下步", "下一年", "下年度", "明年", "来年", "今后", "打算", "努力方向", "展望", "新的一年", "下阶段", "下一阶段", "改进方向", "工作谋划",
            "下一个年度", "往后", "接下来", "下年", "新年度", "怎么干", "怎么补", "怎么改", "接着干", "想做");
    private static final PhraseSet PLAN_ENDINGS =
            PhraseSet.of("安排", "计划", "思路", "工作重点", "规划", "设想", "举措和安排", "工作目标", "重点任务", "工作任务", "目标任务", "主要任务");
    private static final PhraseSet LACKS = PhraseSet.of(
            "不足", "短板", "差距", "存在问题", "存在的问题", "存在的主要问题", "存在主要问题", "薄弱", "困难", "主要问题", "面临的问题", "短处", "欠账", "亏欠", "欠缺",
            "缺憾", "弱项", "软肋", "没做好", "没办好", "没干好", "未做好", "没做到", "没到位", "不到位", "没走到", "家丑", "揭短", "亮丑", "哪里还差", "差在哪",
            "还欠", "欠的", "做得不够", "还不够", "问题与打算", "问题和打算", "问题及打算", "问题与下一步", "问题和下一步", "问题及下一步", "问题与今后", "问题和今后",
            "问题及今后", "问题与努力方向", "问题和努力方向", "问题及努力方向", "问题与明年", "问题和明年", "问题与对策", "问题与改进");
    private static final PhraseSet HEADS = PhraseSet.of(
            "第一责任人", "主要负责人", "主要负责同志", "主要领导", "党政负责人", "主要领导干部", "党政一把手", "书记、镇长", "书记、乡长", "党政正职", "书记、主任", "书记、苏木达",
            "书记和镇长", "书记和乡长", "书记和主任", "书记镇长", "书记乡长", "书记主任", "书记、苏木长", "书记与镇长", "书记与乡长", "党政主要", "一把手", "主官", "党政主职",
            "第一责任");
    private static final PhraseSet MEASURES = PhraseSet.of(
            "举措", "成效", "做法", "工作情况", "工作开展情况", "开展情况", "主要工作", "完成情况", "推进情况", "基本情况", "措施", "成绩", "落实情况", "进展情况",
            "工作进展", "工作回顾", "主要情况", "总体情况", "工作总结", "亮点", "特色");

    private HeadingWords() {}

    /**
     * The parts named by a heading.
     *
     * @param rank its rank; a deep heading names no plan unless it says next year
     * @param year the year reported on, if known
     */
    public static Set<SectionKind> kinds(String heading, int rank, @Nullable Integer year) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        boolean lacks = isLack(heading);
        if (lacks) {
            kinds.add(SectionKind.PROBLEMS);
        }
        if (isPlan(heading, rank, year)) {
            kinds.add(SectionKind.PLAN);
        }
        if (HEADS.isIn(heading)) {
            kinds.add(SectionKind.HEAD_DUTY);
        }
        if (MEASURES.isIn(heading) && !lacks && kinds.isEmpty()) {
            kinds.add(SectionKind.MEASURES);
        }
        return kinds;
    }

    private static boolean isLack(String heading) {
        return LACKS.isIn(heading) || heading.endsWith("问题") || (heading.contains("问题") && heading.contains("原因"));
    }

    private static boolean isPlan(String heading, int rank, @Nullable Integer year) {
        boolean ends = PLAN_ENDINGS.ends(heading);
        boolean future = NEXT.isIn(heading) || namesYear(heading, year);
        boolean past = year != null && heading.contains(year + "年") && !future;
        return future || (ends && rank <= Heading.LABEL && !past && !isLack(heading));
    }

    /** 2025年打算 names the next year; 2025年1月24日 below the text is its date. */
    private static boolean namesYear(String heading, @Nullable Integer year) {
        if (year == null) {
            return false;
        }
        for (int i = 0; i + 4 < heading.length(); i++) {
            boolean next = Years.at(heading, i) == year + 1;
            if (next && !(i + 5 < heading.length() && Glyphs.isOfNumber(heading.charAt(i + 5)))) {
                return true;
            }
        }
        return false;
    }
}
