package cn.fazhi.extraction.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes that begin as an OLE container. */
class DocFuzzTest {
    @FuzzTest
    void an_older_word_file_is_read_or_refused(byte[] content) {
        FuzzedDocument.read(content);
    }
}
