package cn.fazhi.extraction.document;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

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

    /** A page that names a Chinese font without holding it, as many office programs write. */
    static byte[] withoutFont(String... lines) {
        StringBuilder content = new StringBuilder("BT /F1 16 Tf 20 TL 90 700 Td ");
        for (String line : lines) {
            String codes = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
            content.append('<').append(codes).append("> Tj T* ");
        }
        content.append("ET");
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
                        + "/DescendantFonts[6 0 R]>>endobj\n"
                        + "6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>endobj\n"
                        + "7 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 6>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
