package cn.fazhi.extraction.document;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each limit is a fault that names the limit. */
class DocumentLimitsTest {
    private static final DocumentLimits LIMITS = DocumentLimits.DEFAULTS;

    @Test
    void a_file_that_is_too_large_is_refused_unread() throws IOException {
        DocumentLimits limits = LIMITS.withFileBytes(1 << 20);
        byte[] large = new byte[(1 << 20) + 1];

        assertThat(Samples.refusal(large, limits).code()).isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(Samples.refusal(large, limits).remedy().zh()).contains("1 MB");
        assertThat(new DocumentReader(limits).read(new ByteArrayInputStream(large)))
                .isInstanceOf(RefusedDocument.class);
    }

    @Test
    void a_package_of_too_many_entries_is_refused() throws IOException {
        MiniDocx many = MiniDocx.body(MiniDocx.paragraph("正文"));
        for (int at = 0; at < 2_000; at++) {
            many.part("word/media/" + at, "");
        }

        DocumentFault fault = Samples.refusal(many.bytes());

        assertThat(fault.code()).isEqualTo("TOO_MANY_ENTRIES");
        assertThat(fault.detail().en()).contains("2,000");
    }

    @Test
    void a_package_that_unpacks_too_far_is_refused() throws IOException {
        byte[] content = MiniDocx.body(MiniDocx.paragraph("正文"))
                .part("word/media/a", new byte[2 << 20])
                .bytes();

        DocumentFault fault = Samples.refusal(content, LIMITS.withExpandedBytes(1 << 20));

        assertThat(fault.code()).isEqualTo("EXPANDS_TOO_FAR");
        assertThat(fault.detail().zh()).contains("1 MB");
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        byte[] content = MiniDocx.body(MiniDocx.paragraph("正文"))
                .part("word/media/a", new byte[32 << 20])
                .bytes();

        assertThat(Samples.refusal(content).code()).isEqualTo("COMPRESSED_TOO_MUCH");
    }

    @Test
    void a_package_in_a_package_is_not_opened() throws IOException {
        byte[] inner = MiniDocx.empty().part("bomb", new byte[32 << 20]).bytes();
        byte[] content = MiniDocx.body(MiniDocx.paragraph("正文"))
                .part("word/embeddings/a.zip", inner)
                .bytes();

        assertThat(Samples.read(content).text()).isEqualTo("正文\n");
    }

    @Test
    void a_pdf_whose_streams_unpack_too_far_is_refused_before_they_do() throws IOException {
        DocumentLimits limits = LIMITS.withExpandedBytes(1 << 20);

        assertThat(Samples.refusal(pdf(deflated(new byte[2 << 20])), limits).code())
                .isEqualTo("EXPANDS_TOO_FAR");
        assertThat(Samples.refusal(pdf(deflated(deflated(new byte[2 << 20]))), limits)
                        .code())
                .isEqualTo("EXPANDS_TOO_FAR");
    }

    @Test
    void a_pdf_of_too_many_pages_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 4; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }

        DocumentFault fault = Samples.refusal(out.toByteArray(), LIMITS.withPages(3));

        assertThat(fault.code()).isEqualTo("TOO_MANY_PAGES");
        assertThat(fault.detail().zh()).contains("4").contains("3");
    }

    @Test
    void an_ofd_of_too_many_pages_is_refused() throws IOException {
        assertThat(Samples.refusal(SampleOfd.of(Samples.lines()), LIMITS.withPages(1))
                        .code())
                .isEqualTo("TOO_MANY_PAGES");
    }

    @Test
    void elements_that_lie_too_deep_are_refused() throws IOException {
        byte[] docx =
                MiniDocx.body("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300)).bytes();
        byte[] html = ("<html>" + "<div>".repeat(300) + "深").getBytes(StandardCharsets.UTF_8);

        assertThat(Samples.refusal(docx).code()).isEqualTo("NESTED_TOO_DEEPLY");
        assertThat(Samples.refusal(docx).detail().zh()).contains("200");
        assertThat(Samples.refusal(html).code()).isEqualTo("NESTED_TOO_DEEPLY");
    }

    @Test
    void a_text_that_is_too_long_is_refused_in_every_form() throws IOException {
        DocumentLimits limits = LIMITS.withTextLength(100);

        assertThat(Samples.refusal(Samples.file("report.txt"), limits).code()).isEqualTo("DOCUMENT_TEXT_TOO_LONG");
        assertThat(Samples.refusal(Samples.file("report.docx"), limits).code()).isEqualTo("DOCUMENT_TEXT_TOO_LONG");
        assertThat(Samples.refusal(Samples.file("report.doc"), limits).code()).isEqualTo("DOCUMENT_TEXT_TOO_LONG");
        assertThat(Samples.refusal(Samples.file("report.pdf"), limits).code()).isEqualTo("DOCUMENT_TEXT_TOO_LONG");
        assertThat(Samples.refusal(SampleOfd.of(Samples.lines()), limits).code())
                .isEqualTo("DOCUMENT_TEXT_TOO_LONG");
    }

    @Test
    void streams_that_are_packed_in_other_ways_or_in_several_are_counted_too() throws IOException {
        DocumentLimits limits = LIMITS.withExpandedBytes(1 << 20);
        byte[] hex = HexFormat.of().formatHex(deflated(new byte[2 << 20])).getBytes(StandardCharsets.US_ASCII);

        assertThat(Samples.refusal(pdf("/LZWDecode", lzw(new byte[2 << 20])), limits)
                        .code())
                .isEqualTo("EXPANDS_TOO_FAR");
        assertThat(Samples.refusal(pdf("[/ASCIIHexDecode /FlateDecode]", hex), limits)
                        .code())
                .isEqualTo("EXPANDS_TOO_FAR");
    }

    @Test
    void merged_cells_that_would_fill_the_memory_are_refused() throws IOException {
        DocumentLimits limits = LIMITS.withTextLength(150);
        String row = "<tr><td colspan=99>甲<td colspan=99>乙</tr>";
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"63\"/></w:tcPr></w:tc>";

        assertThat(Samples.refusal(("<html><table>" + row).getBytes(StandardCharsets.UTF_8), limits)
                        .code())
                .isEqualTo("DOCUMENT_TEXT_TOO_LONG");
        assertThat(Samples.refusal(
                                MiniDocx.body("<w:tbl><w:tr>" + wide.repeat(3) + "</w:tr></w:tbl>")
                                        .bytes(),
                                limits)
                        .code())
                .isEqualTo("DOCUMENT_TEXT_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc", "report.pdf", "report.ofd"})
    void a_reading_that_takes_too_long_is_refused(String name) {
        DocumentFault fault = Samples.refusal(Samples.file(name), LIMITS.withTime(Duration.ofNanos(1)));

        assertThat(fault.code()).isEqualTo("TAKES_TOO_LONG");
        assertThat(fault.remedy().zh()).contains("docx");
    }

    @Test
    void the_time_of_a_reading_is_counted_from_its_start() {
        long[] now = {5};
        Allowance allowance = Allowance.of(LIMITS.withTime(Duration.ofNanos(10)), () -> now[0]);
        now[0] = 15;
        allowance.checkTime();
        now[0] = 16;

        assertThatThrownBy(allowance::checkTime).isInstanceOf(Refused.class).hasMessage("TAKES_TOO_LONG");
    }

    private static byte[] lzw(byte[] content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream packed = stream.createOutputStream(COSName.LZW_DECODE)) {
                packed.write(content);
            }
            return stream.createRawInputStream().readAllBytes();
        }
    }

    private static byte[] pdf(byte[] stream) throws IOException {
        return pdf("/FlateDecode", stream);
    }

    private static byte[] pdf(String filter, byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("%PDF-1.4\n1 0 obj\n<</Filter" + filter + ">>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        out.write(stream);
        out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(content);
        }
        return out.toByteArray();
    }
}
