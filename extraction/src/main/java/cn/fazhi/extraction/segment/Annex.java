package cn.fazhi.extraction.segment;

import cn.fazhi.extraction.text.PhraseSet;

/** Where an annex begins: 附件1：…, or the title of a table such as 2024年法治建设主要数据统计表. */
final class Annex {
    private static final PhraseSet OPENINGS = PhraseSet.of("附件", "附表", "附：", "附录", "附1", "附2");
    private static final PhraseSet TITLES =
            PhraseSet.of("统计表", "一览表", "情况表", "数据表", "汇总表", "指标表", "明细表", "主要数据", "数据统计", "主要指标完成情况", "指标完成情况", "统计数据");
    private static final PhraseSet PLANS = PhraseSet.of("计划", "目标", "任务", "明年", "下一", "打算", "安排");
    private static final int LONGEST_TITLE = 40;

    private Annex() {}

    /** Whether the paragraph opens one. */
    static boolean opens(String text, int start, int end) {
        if (OPENINGS.startsAt(text, start, end)) {
            return true;
        }
        boolean titled = end - start <= LONGEST_TITLE && TITLES.ends(text.substring(start, end));
        return titled && !PLANS.isIn(text, start, end);
    }
}
