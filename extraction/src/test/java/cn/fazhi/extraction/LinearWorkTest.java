package cn.fazhi.extraction;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixteen times the text takes about sixteen times the work and the memory, whatever the text is made of. Work that grew
 * with the square of the length would take 256 times as much, so the bounds leave room for a busy machine and none for that.
 */
class LinearWorkTest {
    private static final int SHORT = 6_000;
    private static final int TIMES = 16;
    private static final int ROUNDS = 3;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    @BeforeAll
    static void warm_up() {
        for (int i = 0; i < 20; i++) {
            Reports.EXTRACTOR.read(Reports.saying("开展法治宣传活动5场，其中送法下乡3场。".repeat(100)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1.",
                "1,234",
                "一",
                "一二三",
                "百",
                "十万",
                "、",
                "，",
                "；",
                "：",
                "。",
                " ",
                "\n",
                "\n ",
                "\r\n",
                "\t",
                "1\t",
                "\u2029",
                "\u200b",
                "（",
                "（）",
                "（一）",
                "((",
                "“",
                "“”",
                "“‘",
                "\"",
                "《",
                "《》",
                "《法",
                "【",
                "[bookmark: ",
                "第",
                "第一",
                "一、",
                "一是",
                "一、\n",
                "1.\n",
                "标题\n",
                "其中",
                "其中5件",
                "共5件，其中3件",
                "由5件增至6件",
                "分别",
                "各5场",
                "5件",
                "5件、",
                "五件",
                "百分之",
                "百分之九十八点五",
                "5%",
                "年",
                "2024年",
                "去年",
                "县",
                "县公安局",
                "镇",
                "乡镇",
                "均",
                "均调解成功",
                "未发生",
                "不足",
                "下一步",
                "计划开展法治宣传活动5场，",
                "附件\n",
                "约",
                "5件以上",
                "法治宣传活动",
                "矛盾纠纷",
                "开展法治宣传活动5场，",
                "受理矛盾纠纷12件，调解成功12件，",
                "受理矛盾纠纷12件。\n",
                "审查合同5件、",
                "\ud840\udc00",
                "\ud840",
                "a",
                "气候温和，",
                "开展法治宣传活动#场，",
                "开展法治宣传活动#场。\n",
                "共受理矛盾纠纷#件，其中邻里纠纷#件；",
                "受理#件、"
            })
    void any_text_takes_work_and_memory_in_proportion_to_its_length(String piece) {
        String shorter = Reports.saying(repeated(piece, SHORT / piece.length()));
        String longer = Reports.saying(repeated(piece, TIMES * (SHORT / piece.length())));

        Cost small = Cost.ofReading(shorter);
        Cost large = Cost.ofReading(longer);

        assertThat(large.nanos()).as("processor time, short: %s", small).isLessThan(4L * TIMES * small.nanos());
        assertThat(large.bytes()).as("memory, short: %s", small).isLessThan(3L * TIMES * small.bytes() / 2);
    }

    /** The piece again and again, with another number for {@code #} each time. */
    private static String repeated(String piece, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(piece.replace("#", String.valueOf(i)));
        }
        return text.toString();
    }

    /** The least that reading a text took of the processor's time, and what it allocated. */
    private record Cost(long nanos, long bytes) {
        static Cost ofReading(String text) {
            Cost least = once(text);
            for (int i = 1; i < ROUNDS; i++) {
                Cost cost = once(text);
                least = new Cost(Math.min(least.nanos, cost.nanos), Math.min(least.bytes, cost.bytes));
            }
            return least;
        }

        private static Cost once(String text) {
            long time = THREADS.getCurrentThreadCpuTime();
            long memory = THREADS.getCurrentThreadAllocatedBytes();
            Reports.EXTRACTOR.read(text);
            return new Cost(
                    THREADS.getCurrentThreadCpuTime() - time, THREADS.getCurrentThreadAllocatedBytes() - memory);
        }
    }
}
