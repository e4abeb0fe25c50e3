package cn.fazhi.extraction.reuse;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ReuseTest {
    private static final int ALL = 100_000;
    private static final int SHORTEST = 30;
    private static final String COPIED = "针对山区群众出行不便的实际，司法所把调解桌搬到了田间地头，由包村干部带着卷宗逐户走访，当场算清水费分摊和林地边界两本账。";
    private static final String OWN = "我镇今年新设了一处夜间法律服务点，白天务工的群众下班之后也能坐下来把合同看明白，把欠条写清楚。";
    private static final String OTHER = "全乡把执法记录仪交到了每一名持证人员手里，巡河巡山都要全程开机，回来之后由法制员逐段抽看并登记。";

    @Test
    void a_copied_passage_is_found_with_its_place_in_the_text() {
        String text = OWN + "\n" + COPIED;
        Reuse reuse = shared(text, OTHER + "\n" + COPIED);

        assertThat(reuse.passages()).singleElement().satisfies(passage -> {
            assertThat(COPIED).startsWith(passage.text());
            assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
        });
        assertThat(reuse.share()).isBetween(0.5, 0.6);
    }

    @Test
    void texts_of_their_own_have_nothing_in_common() {
        assertThat(shared(OWN, OTHER)).isEqualTo(new Reuse(0, 0, List.of()));
    }

    @Test
    void other_punctuation_and_line_ends_do_not_hide_a_copy() {
        assertThat(shared(COPIED.replace("，", ", ").replace("分摊", "分\n摊"), COPIED)
                        .share())
                .isGreaterThan(0.4);
        assertThat(shared(COPIED.replace("，", "、"), COPIED).share()).isEqualTo(1);
    }

    @Test
    void titles_headings_names_of_laws_and_set_phrases_do_not_count() {
        String common = "关于某镇二〇二四年法治政府建设工作情况的年度报告\n（一）坚持党对法治建设的全面领导。";
        String law = "依据《中华人民共和国行政处罚法和中华人民共和国行政强制法以及中华人民共和国行政许可法实施细则》办理。";
        String phrase = "坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，";

        assertThat(shared(common + OWN + phrase + law, common + OTHER + phrase + law)
                        .passages())
                .isEmpty();
    }

    @Test
    void texts_that_share_much_share_bands_and_others_hardly_any() {
        String longCopy = COPIED + OWN;
        assertThat(sharedBands(longCopy + OTHER, longCopy)).isPositive();
        assertThat(sharedBands(OWN, OTHER)).isZero();
    }

    @Test
    void texts_of_different_scopes_share_no_band() {
        Set<Integer> here = new HashSet<>(Signature.bands(Prose.of(COPIED, ALL), "53"));
        here.retainAll(Signature.bands(Prose.of(COPIED, ALL), "34"));

        assertThat(here).isEmpty();
    }

    @Test
    void a_text_without_prose_has_no_signature() {
        assertThat(Signature.bands(Prose.of("报告", ALL), "53")).isEmpty();
        assertThat(Signature.bands(Prose.of(COPIED, ALL), "53")).hasSize(64);
    }

    private static int sharedBands(String one, String other) {
        Set<Integer> bands = new HashSet<>(Signature.bands(Prose.of(one, ALL), "53"));
        bands.retainAll(Signature.bands(Prose.of(other, ALL), "53"));
        return bands.size();
    }

    private static Reuse shared(String own, String other) {
        return Passages.shared(Prose.of(own, ALL), Prose.of(other, ALL), SHORTEST);
    }
}
