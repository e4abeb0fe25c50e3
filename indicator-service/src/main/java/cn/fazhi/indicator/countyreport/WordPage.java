package cn.fazhi.indicator.countyreport;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A4 with the margins and page numbers of an official document: odd pages on the right, even ones on the left. */
final class WordPage {
    private static final BigDecimal TWIPS_PER_MILLIMETRE = new BigDecimal("56.6929");
    private static final int PAGE_NUMBER_POINTS = 14;
    private static final int ONE_CHARACTER = 280;

    /** The width between the margins. */
    static final int TEXT_WIDTH = twips(156).intValue();

    private WordPage() {}

    static void setUp(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(15));
        margins.setFooter(twips(25));
        margins.setGutter(BigInteger.ZERO);
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    /** — 1 — */
    private static void number(XWPFFooter footer, ParagraphAlignment side) {
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        paragraph.setIndentationLeft(ONE_CHARACTER);
        paragraph.setIndentationRight(ONE_CHARACTER);
        run(paragraph).setText("— ");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph).getCTR().addNewInstrText().setStringValue(" PAGE ");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph).setText("1");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        run(paragraph).setText(" —");
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(WordFonts.PAGE_NUMBER);
        run.setFontSize(PAGE_NUMBER_POINTS);
        return run;
    }

    private static BigInteger twips(int millimetres) {
        return BigDecimal.valueOf(millimetres)
                .multiply(TWIPS_PER_MILLIMETRE)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger();
    }
}
