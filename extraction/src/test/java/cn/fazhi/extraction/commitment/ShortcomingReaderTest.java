package cn.fazhi.extraction.commitment;

import cn.fazhi.contracts.catalogue.CatalogueReader;
import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.extraction.Extractor;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ShortcomingReaderTest {
    private static final Extractor EXTRACTOR = new Extractor(CatalogueReader.bundled());
    private static final String RESULTS = "枫林镇2024年法治政府建设情况报告\n一、主要举措和成效\n全年开展法治宣传活动12场次。\n二、存在的不足和原因\n";
    private static final String PLAN = "\n三、2025年工作安排\n（一）深化学法用法，组织培训4期。";

    @Test
    void every_numbered_item_is_a_shortcoming_with_its_cause() {
        assertThat(texts(RESULTS + "（一）执法力量薄弱。持证人员少，缺少专业人才。\n（二）普法形式比较单一，群众参与度不高。" + PLAN))
                .containsExactly("执法力量薄弱。持证人员少，缺少专业人才", "普法形式比较单一，群众参与度不高");
    }

    @Test
    void items_within_one_sentence_are_shortcomings_of_their_own() {
        assertThat(texts(RESULTS + "主要表现在以下方面：一是执法力量薄弱，持证人员少；二是普法形式比较单一。" + PLAN))
                .containsExactly("执法力量薄弱，持证人员少", "普法形式比较单一");
    }

    @Test
    void a_sentence_that_says_why_belongs_to_the_one_before_it() {
        assertThat(texts(RESULTS + "执法人手少，案卷做得不够细。主要原因是编制紧、招录难。普法覆盖不到全部村（社区）。" + PLAN))
                .containsExactly("执法人手少，案卷做得不够细。主要原因是编制紧、招录难", "普法覆盖不到全部村（社区）");
    }

    @Test
    void what_was_done_and_what_is_planned_is_no_shortcoming() {
        assertThat(texts("枫林镇2024年法治政府建设情况报告\n一、主要举措和成效\n全年开展法治宣传活动12场次。" + PLAN))
                .isEmpty();
    }

    @Test
    void the_evidence_is_the_passage_with_its_number() {
        String report = RESULTS + "（一）执法力量薄弱，持证人员少。" + PLAN;
        Shortcoming shortcoming = EXTRACTOR.read(report).problems().getFirst();

        assertThat(shortcoming.evidence().text()).isEqualTo("（一）执法力量薄弱，持证人员少");
        assertThat(report.substring(
                        shortcoming.evidence().start(), shortcoming.evidence().end()))
                .isEqualTo(shortcoming.evidence().text());
    }

    private static List<String> texts(String report) {
        return EXTRACTOR.read(report).problems().stream().map(Shortcoming::text).toList();
    }
}
