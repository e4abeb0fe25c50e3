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

    static ReadDocument read(byte[] content, DocumentLimits limits) {
        PdfExpansion.check(content, limits);
        List<ShownPage> pages = LibraryCall.reading(DocumentType.PDF, limits, () -> pages(content, limits));
        return PagedText.document(DocumentType.PDF, pages, limits);
    }

    private static List<ShownPage> pages(byte[] content, DocumentLimits limits) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PagedText.checkPages(document.getNumberOfPages(), limits);
            List<ShownPage> pages = new ArrayList<>();
            int length = 0;
            for (int at = 0; at < document.getNumberOfPages(); at++) {
                ShownPage page = new PdfPage(document.getPage(at)).shown();
                length += page.glyphs().size();
                TextLines.check(length, limits);
                pages.add(page);
            }
            return pages;
        } catch (InvalidPasswordException locked) {
            throw new Refused(DocumentProblem.ENCRYPTED_DOCUMENT);
        }
    }
}
