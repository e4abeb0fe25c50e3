package cn.fazhi.extraction.document;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of 10-point characters, 20 to a line from x 100 to 300, on paper 800 high. */
class PagedTextTest {
    private static final double SIZE = 10;

    private final List<ShownPage> pages = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    @Test
    void a_paragraph_goes_on_across_lines_and_pages() {
        show(120, 300, "一二三四五六七八九十一二三四五六七八");
        show(100, 320, "一二三四五六七八九十一二三四五六七八九十");
        endPage();
        show(100, 120, "完。");
        show(120, 140, "另一段。");

        assertThat(lines()).containsExactly("一二三四五六七八九十一二三四五六七八一二三四五六七八九十一二三四五六七八九十完。", "另一段。");
    }

    @Test
    void a_short_line_ends_its_paragraph_though_the_next_is_not_set_in() {
        show(100, 120, "一二三四五六七八九十一二三四五六七八九十");
        show(100, 140, "短行");
        show(100, 160, "下一段");

        assertThat(lines()).containsExactly("一二三四五六七八九十一二三四五六七八九十短行", "下一段");
    }

    @Test
    void a_heading_after_a_full_stop_begins_anew() {
        show(100, 120, "一二三四五六七八九十一二三四五六七八九。");
        show(100, 140, "二、存在的问题");

        assertThat(lines()).hasSize(2);
    }

    @Test
    void page_numbers_and_running_lines_are_taken_off() {
        for (int page = 1; page <= 3; page++) {
            show(100, 30, "某镇法治建设材料 第" + page + "期");
            show(120, 400, "正文第" + page + "段。");
            show(190, 780, "— " + page + " —");
            endPage();
        }

        assertThat(lines()).containsExactly("正文第1段。", "正文第2段。", "正文第3段。");
    }

    @Test
    void a_number_in_the_middle_of_a_page_is_text() {
        show(100, 400, "12");

        assertThat(lines()).containsExactly("12");
    }

    @Test
    void cells_with_drawn_lines_make_a_table_and_keep_their_wrapped_words_together() {
        box(100, 100, 200, 120);
        box(200, 100, 260, 120);
        box(100, 120, 200, 160);
        box(200, 120, 260, 160);
        show(105, 115, "指标");
        show(205, 115, "数值");
        show(105, 135, "调解矛盾");
        show(105, 150, "纠纷");
        show(205, 142, "312件");

        assertThat(lines()).containsExactly("调解矛盾纠纷312件。");
    }

    @Test
    void a_table_goes_on_on_the_next_page_below_a_repeated_header() {
        for (String name : List.of("调解", "复议")) {
            box(100, 200, 200, 220);
            box(200, 200, 260, 220);
            box(100, 220, 200, 240);
            box(200, 220, 260, 240);
            show(105, 215, "指标");
            show(205, 215, "数值");
            show(105, 235, name);
            show(205, 235, "7件");
            endPage();
        }

        assertThat(lines()).containsExactly("调解7件。", "复议7件。");
    }

    @Test
    void columns_without_lines_are_a_table_too() {
        for (List<String> row : List.of(List.of("指标", "单位", "数值"), List.of("调解", "件", "312"))) {
            double y = row.contains("单位") ? 300 : 320;
            show(100, y, row.get(0));
            show(180, y, row.get(1));
            show(240, y, row.get(2));
        }

        assertThat(lines()).containsExactly("调解312件。");
    }

    @Test
    void a_frame_around_a_passage_is_no_table() {
        box(90, 90, 310, 200);
        show(120, 120, "框内一段话。");

        assertThat(lines()).containsExactly("框内一段话。");
    }

    @Test
    void characters_struck_twice_are_read_once() {
        show(100, 300, "重");
        show(100.5, 300, "重");

        assertThat(lines()).containsExactly("重");
    }

    private void show(double x, double y, String text) {
        double at = x;
        for (int c : text.codePoints().toArray()) {
            double width = c < 0x80 ? SIZE / 2 : SIZE;
            glyphs.add(new Glyph(Character.toString(c), at, y, width, SIZE));
            at += width;
        }
    }

    private void box(double left, double top, double right, double bottom) {
        rules.addAll(Arrays.asList(
                new Rule(true, top, left, right),
                new Rule(true, bottom, left, right),
                new Rule(false, left, top, bottom),
                new Rule(false, right, top, bottom)));
    }

    private void endPage() {
        pages.add(new ShownPage(800, glyphs, rules, false));
        glyphs.clear();
        rules.clear();
    }

    private List<String> lines() {
        endPage();
        return PagedText.document(DocumentType.PDF, pages, Allowance.of(DocumentLimits.DEFAULTS))
                .text()
                .lines()
                .toList();
    }
}
