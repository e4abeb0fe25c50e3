package cn.fazhi.extraction.commitment;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.Extractor;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CommitmentReaderTest {
    private static final Extractor EXTRACTOR = new Extractor(CatalogueReader.bundled());
    private static final String RESULTS = "枫林镇2024年法治政府建设情况报告\n一、主要举措和成效\n全年开展法治宣传活动12场次。\n二、存在的不足\n队伍力量薄弱。\n";

    @Test
    void every_numbered_item_of_the_plan_is_a_commitment() {
        assertThat(texts(RESULTS + "三、2025年工作安排\n（一）深化学法用法，组织培训4期。\n（二）规范行政执法。组织案卷评查2次。\n枫林镇人民政府\n2025年1月9日"))
                .containsExactly("深化学法用法，组织培训4期", "规范行政执法。组织案卷评查2次");
    }

    @Test
    void items_within_one_sentence_are_commitments_of_their_own() {
        assertThat(texts(RESULTS + "三、下一步打算\n2025年，我镇将做好以下工作：一是加强普法，开展“法律进村”20场；二是加强调解，化解矛盾在基层。"))
                .containsExactly("加强普法，开展“法律进村”20场", "加强调解，化解矛盾在基层");
    }

    @Test
    void a_passage_on_next_year_needs_no_heading() {
        assertThat(texts("枫林镇2024年法治政府建设情况报告\n2024年，我镇开展法治宣传活动12场次。下一步，我镇将持续加大法治宣传力度。"))
                .containsExactly("下一步，我镇将持续加大法治宣传力度");
    }

    @Test
    void a_title_above_its_own_list_is_no_commitment() {
        assertThat(texts(RESULTS + "三、2025年工作安排\n（一）抓好普法\n1.开展法治讲座6期。\n2.新建法治长廊1处。"))
                .containsExactly("开展法治讲座6期", "新建法治长廊1处");
    }

    @Test
    void a_report_without_a_plan_promises_nothing() {
        assertThat(texts(RESULTS)).isEmpty();
    }

    @Test
    void the_evidence_is_the_passage_with_its_number() {
        String report = RESULTS + "三、2025年工作安排\n（一）深化学法用法，组织培训4期。";
        Commitment commitment = EXTRACTOR.read(report).commitments().getFirst();

        assertThat(commitment.evidence().text()).isEqualTo("（一）深化学法用法，组织培训4期");
        assertThat(report.substring(
                        commitment.evidence().start(), commitment.evidence().end()))
                .isEqualTo(commitment.evidence().text());
    }

    @Test
    void a_number_of_a_catalogue_code_is_promised() {
        Commitment commitment = EXTRACTOR
                .read(RESULTS + "三、2025年工作安排\n（一）加强普法，全年开展法治宣传活动不少于30场次。")
                .commitments()
                .getFirst();

        assertThat(commitment.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.code()).isEqualTo("publicity.events");
            assertThat(promise.value()).isEqualByComparingTo("30");
            assertThat(promise.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        });
    }

    @Test
    void a_frequency_and_a_change_promise_no_value() {
        assertThat(EXTRACTOR
                        .read(RESULTS + "三、2025年工作安排\n（一）每季度举办法治讲座1场。\n（二）推动法律援助案件同比增长10件。")
                        .commitments())
                .hasSize(2)
                .allSatisfy(commitment -> assertThat(commitment.promises()).isEmpty());
    }

    @Test
    void what_is_promised_is_no_figure_of_the_year() {
        assertThat(EXTRACTOR.read(RESULTS + "三、2025年工作安排\n（一）全年开展法治宣传活动30场次。").figures())
                .extracting(figure -> figure.value().intValue())
                .containsExactly(12);
    }

    private static List<String> texts(String report) {
        return EXTRACTOR.read(report).commitments().stream()
                .map(Commitment::text)
                .toList();
    }
}
