package cn.fazhi.extraction.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as the main part of a docx. */
class DocxFuzzTest {
    @FuzzTest
    void a_docx_is_read_or_refused(byte[] content) {
        FuzzedDocument.readPackage("[Content_Types].xml", "<Types/>", "word/document.xml", content);
    }
}
