package cn.fazhi.extraction.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as a page of an OFD. */
class OfdFuzzTest {
    /** The part is both the document, whose pages it names, and a page. */
    private static final String ROOT = "<OFD><DocBody><DocRoot>page</DocRoot></DocBody></OFD>";

    @FuzzTest
    void an_ofd_is_read_or_refused(byte[] content) {
        FuzzedDocument.readPackage("OFD.xml", ROOT, "page", content);
    }
}
