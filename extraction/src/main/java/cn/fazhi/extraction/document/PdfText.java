package cn.fazhi.extraction.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The text of a PDF. */
final class PdfText {
    static {
        PdfFonts.install();
    }

    private PdfText() {}

    static ReadDocument read(byte[] content, Allowance allowance) {
        PdfExpansion.check(content, allowance);
        List<ShownPage> pages = LibraryCall.reading(DocumentType.PDF, allowance, () -> pages(content, allowance));
        return PagedText.document(DocumentType.PDF, pages, allowance);
    }

    private static List<ShownPage> pages(byte[] content, Allowance allowance) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PagedText.checkPages(document.getNumberOfPages(), allowance);
            List<ShownPage> pages = new ArrayList<>();
            int length = 0;
            for (int at = 0; at < document.getNumberOfPages(); at++) {
                ShownPage page = new PdfPage(document.getPage(at), allowance).shown();
                length += page.glyphs().size();
                TextLines.check(length, allowance);
                pages.add(page);
            }
            return pages;
        } catch (InvalidPasswordException locked) {
            throw new Refused(DocumentProblem.ENCRYPTED_DOCUMENT);
        }
    }
}
