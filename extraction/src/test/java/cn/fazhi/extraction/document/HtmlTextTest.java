package cn.fazhi.extraction.document;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTextTest {
    @Test
    void blocks_and_breaks_end_a_line_and_inline_elements_do_not() {
        assertThat(text("<p>全年<b>调解</b> <span>12</span>件<br>办结</p><div>二、问题</div>"))
                .isEqualTo("全年调解 12件\n办结\n二、问题\n");
    }

    @Test
    void what_a_page_does_not_show_or_has_around_its_article_is_left_out() {
        assertThat(text("<nav>首页</nav><script>var a=1</script><style>p{}</style><p style='display: none'>隐</p>"
                        + "<p>正文</p><footer>版权</footer>"))
                .isEqualTo("正文\n");
    }

    @Test
    void a_table_of_indicators_is_said_as_lines() {
        assertThat(text(
                        "<table><tr><th>指标</th><th>单位</th><th>数值</th></tr><tr><td>调解</td><td rowspan=2>件</td><td>12</td></tr>"
                                + "<tr><td>复议</td><td>1件</td></tr></table>"))
                .isEqualTo("调解12件。\n复议1件。\n");
    }

    @Test
    void a_table_around_the_page_is_no_table() {
        assertThat(text("<table><tr><td><p>一、举措</p><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>"))
                .isEqualTo("一、举措\n甲\t乙\n");
    }

    @Test
    void items_of_a_numbered_list_keep_their_numbers() {
        assertThat(text("<ol start=2><li><p>举措</p><li>问题</ol><ul><li>其他</ul>")).isEqualTo("2.举措\n3.问题\n其他\n");
    }

    @Test
    void the_stated_encoding_is_believed_and_a_missing_one_found() {
        String stated = "<html><meta charset=gbk><p>镕基镇调解㐂件</p>";
        String missing = "<html><body><p>法治</p>";

        assertThat(Samples.read(stated.getBytes(Charset.forName("GB18030"))).text())
                .isEqualTo("镕基镇调解㐂件\n");
        assertThat(Samples.read(missing.getBytes(Charset.forName("GB18030"))).text())
                .isEqualTo("法治\n");
        assertThat(Samples.read(missing.getBytes(StandardCharsets.UTF_16)).text())
                .isEqualTo("法治\n");
    }

    @Test
    void a_page_is_told_by_its_content() {
        assertThat(Samples.read("\n <!-- x --><div>正文</div>".getBytes(StandardCharsets.UTF_8))
                        .type())
                .isEqualTo(DocumentType.HTML);
        assertThat(Samples.read("<2024年报告>".getBytes(StandardCharsets.UTF_8)).type())
                .isEqualTo(DocumentType.TEXT);
    }

    private static String text(String body) {
        return Samples.read(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8))
                .text();
    }
}
