package cn.fazhi.extraction.document;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The same report in each form gives the same lines, its table of indicators included. */
class SampleDocumentsTest {
    private static final String TEXT = new String(Samples.file("report.txt"), StandardCharsets.UTF_8);

    @Test
    void a_docx_gives_the_lines_of_the_report() throws IOException {
        expect(SampleDocx.of(Samples.lines()), DocumentType.DOCX);
        expect(Samples.file("report.docx"), DocumentType.DOCX);
    }

    @Test
    void a_doc_gives_the_lines_of_the_report() {
        expect(Samples.file("report.doc"), DocumentType.DOC);
    }

    @Test
    void a_wps_file_gives_the_lines_of_the_report() {
        expect(Samples.file("report.wps"), DocumentType.WPS);
    }

    @Test
    void a_pdf_gives_the_lines_of_the_report() {
        expect(Samples.file("report.pdf"), DocumentType.PDF);
        assertThat(Samples.read(Samples.file("report.pdf")).pages()).hasValue(2);
    }

    @Test
    void an_ofd_gives_the_lines_of_the_report() throws IOException {
        expect(SampleOfd.of(Samples.lines()), DocumentType.OFD);
    }

    @Test
    void a_web_page_gives_the_lines_of_the_report() {
        String body =
                Samples.lines().stream().map(line -> "<p>" + line + "</p>\n").collect(Collectors.joining());
        String page = "<!DOCTYPE html><html><head><meta charset=\"gb2312\"><title>报告</title></head><body>" + body;
        expect(page.getBytes(Charset.forName("GB18030")), DocumentType.HTML);
    }

    @Test
    void text_gives_the_lines_of_the_report_in_any_of_its_encodings() {
        expect(TEXT.getBytes(StandardCharsets.UTF_8), DocumentType.TEXT);
        expect(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), DocumentType.TEXT);
        expect(TEXT.getBytes(Charset.forName("GB18030")), DocumentType.TEXT);
        expect(TEXT.getBytes(StandardCharsets.UTF_16), DocumentType.TEXT);
        expect(TEXT.getBytes(StandardCharsets.UTF_16LE), DocumentType.TEXT);
        expect(TEXT.getBytes(StandardCharsets.UTF_16BE), DocumentType.TEXT);
    }

    @Test
    void text_is_kept_to_the_character() {
        String text = " 一、举措 \r\n\r\n\t全年调解12件。\n";

        assertThat(Samples.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void a_stream_reads_as_its_bytes_do() throws IOException {
        DocumentResult result =
                new DocumentReader(DocumentLimits.DEFAULTS).read(new ByteArrayInputStream(Samples.file("report.txt")));

        assertThat(result).isEqualTo(Samples.read(Samples.file("report.txt")));
    }

    private static void expect(byte[] content, DocumentType type) {
        ReadDocument document = Samples.read(content);

        assertThat(document.type()).isEqualTo(type);
        assertThat(Samples.bare(document.text())).isEqualTo(Samples.lines());
        assertThat(document.unreadPages()).isEmpty();
    }
}
