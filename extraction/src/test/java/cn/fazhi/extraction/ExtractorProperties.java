package cn.fazhi.extraction;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.text.Normaliser;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any text. */
class ExtractorProperties {
    private static final List<String> PIECES = List.of(
            "一、主要举措和成效",
            "\n",
            "。",
            "，",
            "；",
            "、",
            "：",
            "（",
            "）",
            "“",
            "”",
            "《",
            "》",
            "[bookmark: _GoBack]",
            " ",
            "　",
            "全年",
            "共",
            "其中",
            "均",
            "未发生",
            "开展",
            "法治宣传活动",
            "受理矛盾纠纷",
            "调解成功",
            "调解成功率",
            "行政复议",
            "干部培训",
            "发放资料",
            "12",
            "３",
            "1.2万",
            "百分之九十八",
            "三十",
            "余",
            "约",
            "100%",
            "场次",
            "件",
            "人次",
            "份",
            "次",
            "元",
            "2024年",
            "下一步",
            "𠀀",
            "1,356");

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 400)
    void evidence_points_at_its_text(@ForAll("reports") String text) {
        for (Figure figure : Reports.EXTRACTOR.read(text).figures()) {
            Evidence evidence = Objects.requireNonNull(figure.evidence());
            int from = text.offsetByCodePoints(0, evidence.start());
            int to = text.offsetByCodePoints(0, evidence.end());
            assertThat(text.substring(from, to)).isEqualTo(evidence.text());
        }
    }

    @Property(tries = 400)
    void any_text_is_read_and_read_the_same_way_twice(@ForAll String text) {
        assertThat(Reports.EXTRACTOR.read(text)).isEqualTo(Reports.EXTRACTOR.read(text));
    }

    @Property(tries = 400)
    void the_normal_form_of_a_normal_form_is_itself(@ForAll("reports") String text) {
        NormalText once = Normaliser.normalise(text);
        assertThat(Normaliser.normalise(once.text()).text()).isEqualTo(once.text());
    }

    @Property(tries = 200)
    void an_unrelated_paragraph_changes_no_figure(@ForAll("reports") String text) {
        String report = Reports.saying(text.replace("下一步", "").replace("“", "").replace("《", ""));
        List<Figure> before = Reports.EXTRACTOR.read(report).figures();
        List<Figure> after =
                Reports.EXTRACTOR.read(report + "\n\n全镇气候温和，物产丰富，民风淳朴。\n").figures();
        assertThat(after).isEqualTo(before);
    }
}
