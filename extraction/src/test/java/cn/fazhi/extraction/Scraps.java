package cn.fazhi.extraction;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

import java.util.List;

/** Texts nobody writes, made of what reports are made of, of numbers, of marks, and of any characters there are. */
public final class Scraps extends DomainContextBase {
    static final List<String> PIECES = List.of(
            "一、主要举措和成效",
            "二、存在的问题和不足",
            "三、下一年度工作安排",
            "（一）",
            "一是",
            "1.",
            "附件",
            "\n",
            "\r\n",
            "\n\n　　",
            "\t",
            "\u2029",
            "。",
            "，",
            "；",
            "、",
            "：",
            "（",
            "）",
            "(",
            "[",
            "]",
            "“",
            "”",
            "\"",
            "《",
            "》",
            "【",
            "】",
            "[bookmark: _GoBack]",
            " ",
            "　",
            "\u200b",
            "全年",
            "共",
            "其中",
            "均",
            "分别",
            "由",
            "增至",
            "各",
            "未发生",
            "全部办结",
            "县司法局",
            "我镇",
            "去年",
            "同比增长",
            "每季度",
            "开展",
            "法治宣传活动",
            "法治文化活动",
            "受理矛盾纠纷",
            "调解成功",
            "调解成功率",
            "化解",
            "行政复议",
            "行政处罚案件",
            "干部培训",
            "发放资料",
            "村（社区）法律顾问",
            "12",
            "３",
            "1.2万",
            "百分之九十八",
            "百分之九十八点五",
            "三十",
            "二〇二四年",
            "4·15",
            "3+2+N",
            "1-5",
            "余",
            "约",
            "以上",
            "100%",
            "场次",
            "件",
            "人次",
            "份",
            "次",
            "万元",
            "2024年",
            "2025年",
            "下一步",
            "𠀀",
            "\ud840",
            "1,356");

    /** Pieces of reports, one after the other. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(PIECES)),
                Tuple.of(2, Arbitraries.integers().between(0, 99_999).map(String::valueOf)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)));
        return piece.list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }
}
