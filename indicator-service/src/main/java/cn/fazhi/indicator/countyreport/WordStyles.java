package cn.fazhi.indicator.countyreport;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.math.BigInteger;

/** The paragraphs of an official document (GB/T 9704-2012) as styles, so that Word's outline and its users find them. */
enum WordStyles {
    TITLE("FazhiTitle", "公文标题", WordFonts.TITLE, 44, 0, STJc.CENTER, 0, -1),
    HEADING("FazhiHeading1", "公文一级标题", WordFonts.HEADING, 32, 2, STJc.BOTH, 0, 0),
    SUBHEADING("FazhiHeading2", "公文二级标题", WordFonts.SUBHEADING, 32, 2, STJc.BOTH, 0, 1),
    BODY("FazhiBody", "公文正文", WordFonts.BODY, 32, 2, STJc.BOTH, 0, -1),
    ADDRESS("FazhiAddress", "公文主送机关", WordFonts.BODY, 32, 0, STJc.BOTH, 0, -1),
    SIGNATURE("FazhiSignature", "公文落款", WordFonts.BODY, 32, 0, STJc.RIGHT, 4, -1),
    NOTICE("FazhiNotice", "初稿说明", WordFonts.SUBHEADING, 24, 2, STJc.BOTH, 0, -1),
    CELL("FazhiCell", "附件表格", WordFonts.BODY, 20, 0, STJc.LEFT, 0, -1);

    /** 28 points: 22 lines on a page. */
    private static final BigInteger BODY_LINE = BigInteger.valueOf(28 * 20);

    private static final BigInteger TITLE_LINE = BigInteger.valueOf(34 * 20);
    private static final BigInteger NOTICE_LINE = BigInteger.valueOf(20 * 20);
    private static final BigInteger CELL_LINE = BigInteger.valueOf(14 * 20);

    private final String id;
    private final String label;
    private final String font;
    private final int halfPoints;
    private final int firstLineCharacters;
    private final STJc.Enum alignment;
    private final int rightCharacters;
    private final int outline;

    WordStyles(
            String id,
            String label,
            String font,
            int halfPoints,
            int firstLineCharacters,
            STJc.Enum alignment,
            int rightCharacters,
            int outline) {
        this.id = id;
        this.label = label;
        this.font = font;
        this.halfPoints = halfPoints;
        this.firstLineCharacters = firstLineCharacters;
        this.alignment = alignment;
        this.rightCharacters = rightCharacters;
        this.outline = outline;
    }

    String id() {
        return id;
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (WordStyles style : values()) {
            styles.addStyle(new XWPFStyle(style.style(), styles));
        }
    }

    private CTStyle style() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(label);
        style.addNewQFormat();
        paragraph(style.addNewPPr());
        characters(style.addNewRPr());
        return style;
    }

    private void paragraph(CTPPrGeneral paragraph) {
        paragraph.addNewJc().setVal(alignment);
        var spacing = paragraph.addNewSpacing();
        spacing.setLine(line());
        spacing.setLineRule(STLineSpacingRule.EXACT);
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        if (firstLineCharacters + rightCharacters > 0) {
            var indent = paragraph.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(firstLineCharacters * 100L));
            indent.setFirstLine(BigInteger.valueOf(firstLineCharacters * halfPoints * 10L));
            indent.setRightChars(BigInteger.valueOf(rightCharacters * 100L));
            indent.setRight(BigInteger.valueOf(rightCharacters * halfPoints * 10L));
        }
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
            paragraph.addNewKeepNext();
        }
    }

    private BigInteger line() {
        return switch (this) {
            case TITLE -> TITLE_LINE;
            case NOTICE -> NOTICE_LINE;
            case CELL -> CELL_LINE;
            case HEADING, SUBHEADING, BODY, ADDRESS, SIGNATURE -> BODY_LINE;
        };
    }

    private void characters(CTRPr characters) {
        CTFonts fonts = characters.addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii(WordFonts.LATIN);
        fonts.setHAnsi(WordFonts.LATIN);
        characters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        characters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        var language = characters.addNewLang();
        language.setEastAsia("zh-CN");
        language.setVal("en-US");
    }
}
