package cn.fazhi.extraction.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes that begin as a web page or as text. */
class HtmlFuzzTest {
    @FuzzTest
    void a_web_page_or_text_is_read_or_refused(byte[] content) {
        FuzzedDocument.read(content);
    }
}
