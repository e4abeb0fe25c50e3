package cn.fazhi.extraction.document;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The text of a PDF. */
final class PdfText {
    static {
        PdfFonts.install();
    }

    private PdfText() {}

    static ReadDocument read(byte[] content, DocumentLimits limits) {
        PdfExpansion.check(content, limits);
        List<ShownPage> pages = LibraryCall.reading(DocumentType.PDF, limits, () -> pages(content, limits));
        return document(DocumentType.PDF, pages, limits);
    }

    /** The document of these pages, if not most of them hold pictures instead of text. */
    static ReadDocument document(DocumentType type, List<ShownPage> pages, DocumentLimits limits) {
        List<Integer> unread = IntStream.range(0, pages.size())
                .filter(at -> pages.get(at).isUnread())
                .mapToObj(at -> at + 1)
                .toList();
        if (!unread.isEmpty() && unread.size() * 2 >= pages.size()) {
            throw new Refused(DocumentProblem.SCANNED_DOCUMENT);
        }
        return new ReadDocument(type, PagedText.of(pages, limits), OptionalInt.of(pages.size()), unread);
    }

    private static List<ShownPage> pages(byte[] content, DocumentLimits limits) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            checkPages(document.getNumberOfPages(), limits);
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

    static void checkPages(int pages, DocumentLimits limits) {
        if (pages > limits.pages()) {
            throw new Refused(DocumentProblem.TOO_MANY_PAGES, pages, limits.pages());
        }
    }
}
