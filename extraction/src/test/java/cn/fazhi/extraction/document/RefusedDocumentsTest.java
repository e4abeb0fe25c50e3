package cn.fazhi.extraction.document;

import cn.fazhi.contracts.figure.Finding;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedDocumentsTest {
    @Test
    void an_empty_file_is_no_document() {
        assertThat(Samples.refusal(new byte[0]).code()).isEqualTo("EMPTY_DOCUMENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a1a0a",
                "ffd8ffe000104a46",
                "474946383961",
                "49492a0008000000",
                "424d3600000000000000"
            })
    void a_picture_is_named_as_one(String bytes) {
        assertUnsupported(HexFormat.of().parseHex(bytes), "图片");
    }

    @Test
    void an_archive_is_named_as_one() throws IOException {
        assertUnsupported("Rar!\u001a\u0007\0".getBytes(StandardCharsets.ISO_8859_1), "压缩包");
        assertUnsupported(MiniDocx.empty().part("报告.txt", "正文").bytes(), "压缩包");
    }

    @Test
    void other_office_files_are_named() throws IOException {
        assertUnsupported(workbook(), "电子表格");
        assertUnsupported(ole("Workbook"), "电子表格");
        assertUnsupported(ole("PowerPoint Document"), "演示文稿");
        assertUnsupported(ole("Contents"), "其他办公软件");
        assertUnsupported(MiniDocx.empty().part("mimetype", "odt").bytes(), "OpenDocument");
        assertUnsupported("{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII), "RTF");
        assertUnsupported("<?xml version='1.0'?><w:wordDocument/>".getBytes(StandardCharsets.US_ASCII), "XML");
    }

    @Test
    void bytes_that_are_no_text_are_not_recognised() {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);

        assertUnsupported(noise, "无法识别");
        assertUnsupported("text\0with\0zeros".getBytes(StandardCharsets.US_ASCII), "无法识别");
    }

    @Test
    void the_refusal_says_what_is_accepted_in_both_languages() {
        DocumentFault fault = Samples.refusal(new byte[] {1, 0, 2});

        assertThat(fault.remedy().zh()).contains("docx", "PDF", "OFD", "GB18030");
        assertThat(fault.remedy().en()).contains("docx", "PDF", "OFD", "GB18030");
    }

    @ParameterizedTest
    @EnumSource(DocumentProblem.class)
    void every_problem_has_its_texts(DocumentProblem problem) {
        DocumentFault fault = DocumentFault.of(problem, 1, 2);

        assertThat(fault.detail().zh()).isNotBlank().doesNotContain("{");
        assertThat(fault.remedy().en()).isNotBlank().doesNotContain("{").doesNotContain("''");
    }

    @ParameterizedTest
    @EnumSource(ForeignType.class)
    void every_recognised_type_has_its_name(ForeignType type) {
        DocumentFault fault = DocumentFault.of(DocumentProblem.UNSUPPORTED_DOCUMENT, type);

        assertThat(fault.detail().zh()).isNotEqualTo(fault.detail().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.doc", "report.pdf"})
    void a_document_that_was_cut_off_is_damaged(String name) {
        byte[] whole = Samples.file(name);

        DocumentFault fault = Samples.refusal(Arrays.copyOf(whole, whole.length / 10));

        assertThat(fault.code()).isEqualTo("CORRUPT_DOCUMENT");
    }

    @Test
    void a_damaged_part_damages_the_document() throws IOException {
        assertThat(Samples.refusal(MiniDocx.xml("<w:document").bytes()).code()).isEqualTo("CORRUPT_DOCUMENT");
        assertThat(Samples.refusal(MiniDocx.empty().part("OFD.xml", "<OFD").bytes())
                        .code())
                .isEqualTo("CORRUPT_DOCUMENT");
    }

    @Test
    void documents_with_random_damage_are_read_or_refused_and_never_fail() {
        Random random = new Random(42);
        for (String name : new String[] {"report.docx", "report.doc", "report.pdf"}) {
            for (int round = 0; round < 60; round++) {
                byte[] content = Samples.file(name);
                for (int hit = 0; hit < 1 + round; hit++) {
                    content[random.nextInt(content.length)] = (byte) random.nextInt();
                }
                assertThat(new DocumentReader(DocumentLimits.DEFAULTS).read(content))
                        .isNotNull();
            }
        }
    }

    @Test
    void a_document_type_declaration_is_refused() throws IOException {
        String outside =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;"
                        + "</w:t></w:r></w:p></w:body></w:document>";
        String laughs = "<!DOCTYPE a [<!ENTITY a \"哈\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"w\"/>";

        assertThat(Samples.refusal(MiniDocx.xml(outside).bytes()).code()).isEqualTo("UNSAFE_DOCUMENT");
        assertThat(Samples.refusal(MiniDocx.xml(laughs).bytes()).code()).isEqualTo("UNSAFE_DOCUMENT");
        assertThat(Samples.refusal(MiniDocx.empty().part("OFD.xml", laughs).bytes())
                        .code())
                .isEqualTo("UNSAFE_DOCUMENT");
    }

    @Test
    void what_lies_outside_of_a_package_is_never_opened() throws IOException {
        String relations = "<Relationships><Relationship Type=\"r/officeDocument\" TargetMode=\"External\" "
                + "Target=\"http://127.0.0.1:9/document.xml\"/></Relationships>";
        byte[] content = MiniDocx.body(MiniDocx.paragraph("正文"))
                .part("_rels/.rels", relations)
                .bytes();

        assertThat(Samples.read(content).text()).isEqualTo("正文\n");
    }

    @Test
    void a_document_with_a_password_is_refused_as_encrypted() throws IOException {
        assertThat(Samples.refusal(locked("geheim")).code()).isEqualTo("ENCRYPTED_DOCUMENT");
        assertThat(Samples.refusal(ole("EncryptedPackage")).code()).isEqualTo("ENCRYPTED_DOCUMENT");
        assertThat(Samples.refusal(lockedDoc()).code()).isEqualTo("ENCRYPTED_DOCUMENT");
        assertThat(Samples.refusal(MiniDocx.empty()
                                .part("OFD.xml", "<O/>")
                                .part("Encryptions.xml", "<E/>")
                                .bytes())
                        .code())
                .isEqualTo("ENCRYPTED_DOCUMENT");
    }

    @Test
    void a_pdf_that_opens_without_a_password_is_read_though_it_may_not_be_printed() throws IOException {
        assertThat(Samples.bare(Samples.read(locked("")).text())).isEqualTo(Samples.lines());
    }

    @Test
    void a_scanned_pdf_is_refused() throws IOException {
        assertThat(Samples.refusal(scan(0, 3)).code()).isEqualTo("SCANNED_DOCUMENT");
    }

    @Test
    void a_scanned_annex_is_told_and_does_not_keep_the_report_from_being_read() throws IOException {
        ReadDocument document = Samples.read(scan(3, 1));

        assertThat(document.unreadPages()).containsExactly(4);
        assertThat(document.text()).contains("page");
    }

    @Test
    void an_older_word_file_with_macros_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDirectory("Macros");
            files.writeFilesystem(out);
        }

        assertThat(Samples.refusal(out.toByteArray()).code()).isEqualTo("DOCUMENT_WITH_MACROS");
    }

    @Test
    void a_scanned_annex_is_a_finding() throws IOException {
        Finding finding = Samples.read(scan(3, 1)).findings().getFirst();

        assertThat(finding.code()).isEqualTo("PAGES_UNREAD");
        assertThat(finding.message().zh()).contains("第 4 页");
        assertThat(finding.message().en()).contains("Page 4");
    }

    @Test
    void a_document_that_says_nothing_is_refused() throws IOException {
        assertThat(Samples.refusal(" \n ".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("EMPTY_DOCUMENT");
        assertThat(Samples.refusal(MiniDocx.body("<w:p/>").bytes()).code()).isEqualTo("EMPTY_DOCUMENT");
    }

    private static void assertUnsupported(byte[] content, String recognised) {
        DocumentFault fault = Samples.refusal(content);

        assertThat(fault.code()).isEqualTo("UNSUPPORTED_DOCUMENT");
        assertThat(fault.detail().zh()).contains(recognised);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] ole(String stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] locked(String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Samples.file("report.pdf"))) {
            AccessPermission nothing = new AccessPermission();
            nothing.setCanPrint(false);
            document.protect(new StandardProtectionPolicy("owner", password, nothing));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] lockedDoc() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(Samples.file("report.doc")))) {
            Biff8EncryptionKey.setCurrentUserPassword("geheim");
            document.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }

    private static byte[] scan(int pagesOfText, int pictures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int at = 0; at < pagesOfText + pictures; at++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    if (at < pagesOfText) {
                        PdfFixtures.write(content, "page of text");
                    } else {
                        BufferedImage picture = new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY);
                        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
                    }
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
