package cn.fazhi.extraction.document;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.IOException;

/** Pages of PDF that tests write. */
final class PdfFixtures {
    private PdfFixtures() {}

    static void write(PDPageContentStream content, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(100, 500);
        content.showText(text);
        content.endText();
    }
}
