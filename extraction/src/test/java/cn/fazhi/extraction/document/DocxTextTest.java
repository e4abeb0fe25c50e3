package cn.fazhi.extraction.document;

import org.junit.jupiter.api.Test;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

class DocxTextTest {
    @Test
    void insertions_are_read_and_deletions_are_not() throws IOException {
        String changed = "<w:p>" + MiniDocx.run("调解")
                + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>" + MiniDocx.run("21") + "</w:ins>"
                + "<w:moveFrom>" + MiniDocx.run("旧") + "</w:moveFrom><w:moveTo>" + MiniDocx.run("件")
                + "</w:moveTo></w:p>";

        assertThat(text(changed)).isEqualTo("调解21件\n");
    }

    @Test
    void a_paragraph_whose_end_is_deleted_goes_on_in_the_next() throws IOException {
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + MiniDocx.run("调解") + "</w:p>"
                + MiniDocx.paragraph("21件");

        assertThat(text(joined)).isEqualTo("调解21件\n");
    }

    @Test
    void a_deleted_row_is_not_read() throws IOException {
        String table = "<w:tbl><w:tr>" + cell("甲") + cell("乙") + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + cell("丙")
                + cell("丁") + "</w:tr></w:tbl>";

        assertThat(text(table)).isEqualTo("甲\t乙\n");
    }

    @Test
    void hidden_text_and_the_instructions_of_fields_are_not_read() throws IOException {
        String fields = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘</w:t></w:r>"
                + "<w:r><w:instrText>HYPERLINK 1</w:instrText></w:r><w:hyperlink>" + MiniDocx.run("链接")
                + "</w:hyperlink></w:p>";

        assertThat(text(fields)).isEqualTo("链接\n");
    }

    @Test
    void a_text_box_is_read_once_though_it_is_written_twice() throws IOException {
        String box = "<w:txbxContent>" + MiniDocx.paragraph("框内文字") + "</w:txbxContent>";
        String anchored = "<w:p>" + MiniDocx.run("正文") + "<w:r><mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(text(anchored)).isEqualTo("正文\n框内文字\n");
        assertThat(text("<w:p><w:r><w:pict>" + box + "</w:pict></w:r></w:p>")).isEqualTo("框内文字\n");
    }

    @Test
    void content_controls_are_looked_into() throws IOException {
        String control = "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + MiniDocx.paragraph("一")
                + "</w:sdtContent></w:sdt>" + "<w:p><w:sdt><w:sdtContent>" + MiniDocx.run("二")
                + "</w:sdtContent></w:sdt></w:p>";

        assertThat(text(control)).isEqualTo("一\n二\n");
    }

    @Test
    void footnotes_headers_and_comments_are_left_out() throws IOException {
        byte[] content = MiniDocx.body(
                        "<w:p>" + MiniDocx.run("正文") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                .part("word/footnotes.xml", "<f><p><t>脚注</t></p></f>")
                .part("word/header1.xml", "<h><p><t>页眉</t></p></h>")
                .bytes();

        assertThat(Samples.read(content).text()).isEqualTo("正文\n");
    }

    @Test
    void a_merged_cell_is_said_once() throws IOException {
        String merged =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + MiniDocx.paragraph("宽") + "</w:tc>"
                        + cell("右") + "</w:tr><w:tr>" + tall("restart", "高") + cell("一") + cell("二") + "</w:tr><w:tr>"
                        + tall("continue", "高") + cell("三") + cell("四") + "</w:tr></w:tbl>";

        assertThat(text(merged)).isEqualTo("宽\t右\n高\t一\t二\n三\t四\n");
    }

    @Test
    void headings_get_the_numbers_that_the_reader_sees() throws IOException {
        String markup = numbered(0, "举措")
                + numbered(1, "领导")
                + numbered(1, "决策")
                + numbered(0, "")
                + numbered(0, "问题")
                + numbered(1, "不足")
                + MiniDocx.paragraph("正文");
        byte[] content = MiniDocx.body(markup)
                .numbering("<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCountingThousand", "%1、")
                        + level(1, "chineseCounting", "（%2）") + "</w:abstractNum>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>")
                .bytes();

        assertThat(Samples.read(content).text()).isEqualTo("一、举措\n（一）领导\n（二）决策\n三、问题\n（一）不足\n正文\n");
    }

    @Test
    void a_number_does_not_run_into_the_text() throws IOException {
        byte[] content = MiniDocx.body(numbered(0, "2024年工作") + numbered(0, "调解"))
                .numbering("<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + "</w:abstractNum>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>")
                .bytes();

        assertThat(Samples.read(content).text()).isEqualTo("5. 2024年工作\n6.调解\n");
    }

    @Test
    void a_document_with_macros_is_refused() throws IOException {
        byte[] content = MiniDocx.body(MiniDocx.paragraph("正文"))
                .part("word/vbaProject.bin", "macro")
                .bytes();

        assertThat(Samples.refusal(content).problem()).isEqualTo(DocumentProblem.DOCUMENT_WITH_MACROS);
    }

    @Test
    void a_document_of_pictures_is_a_scan() throws IOException {
        byte[] content =
                MiniDocx.body("<w:p/>").part("word/media/image1.png", "picture").bytes();

        assertThat(Samples.refusal(content).problem()).isEqualTo(DocumentProblem.SCANNED_DOCUMENT);
    }

    private static String text(String body) throws IOException {
        return Samples.read(MiniDocx.body(body).bytes()).text();
    }

    private static String cell(String text) {
        return "<w:tc>" + MiniDocx.paragraph(text) + "</w:tc>";
    }

    private static String tall(String merge, String text) {
        return "<w:tc><w:tcPr><w:vMerge w:val=\"" + merge + "\"/></w:tcPr>" + MiniDocx.paragraph(text) + "</w:tc>";
    }

    private static String numbered(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                + MiniDocx.run(text) + "</w:p>";
    }

    private static String level(int at, String format, String text) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
