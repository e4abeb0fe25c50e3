package cn.fazhi.extraction.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes that begin as a PDF. */
class PdfFuzzTest {
    @FuzzTest
    void a_pdf_is_read_or_refused(byte[] content) {
        FuzzedDocument.read(content);
    }
}
