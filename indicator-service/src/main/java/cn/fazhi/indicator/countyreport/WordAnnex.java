package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.countyreport.model.Source;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.List;

/** The annex: where each number comes from. */
final class WordAnnex {
    private static final List<String> COLUMNS = List.of("编号", "指标及代码", "全县数", "已报/应报", "各乡镇（街道）数值或原文");
    /** In hundredths of the text's width. */
    private static final int[] SHARES = {8, 32, 15, 13, 32};

    /** What is longer may go on at the head of the next page. */
    private static final int LONGEST_ON_ONE_PAGE = 400;

    private static final String HEADER_FILL = "E7E6E6";

    private WordAnnex() {}

    static void write(XWPFDocument document, List<Source> sources) {
        XWPFParagraph heading = WordReport.paragraph(document, WordStyles.ADDRESS, "附件");
        heading.setPageBreak(true);
        heading.getRuns().getFirst().setFontFamily(WordFonts.HEADING);
        WordReport.paragraph(document, WordStyles.TITLE, "数据来源").setSpacingAfter(200);
        XWPFTable table = document.createTable(sources.size() + 1, COLUMNS.size());
        fixed(table);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        fill(header, COLUMNS);
        header.getTableCells().forEach(cell -> cell.setColor(HEADER_FILL));
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            XWPFTableRow row = table.getRow(i + 1);
            row.setCantSplitRow(source.townships().length() < LONGEST_ON_ONE_PAGE);
            fill(
                    row,
                    List.of(
                            String.valueOf(source.number()),
                            source.name() + "\n" + source.code(),
                            source.total(),
                            source.coverage(),
                            source.townships()));
        }
    }

    private static void fixed(XWPFTable table) {
        table.setWidth(WordPage.TEXT_WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int share : SHARES) {
            grid.addNewGridCol().setW(width(share));
        }
    }

    private static void fill(XWPFTableRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            CTTblWidth width = cell.getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(width(SHARES[i]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            String[] lines = texts.get(i).split("\n");
            for (int line = 0; line < lines.length; line++) {
                XWPFParagraph paragraph = line == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
                paragraph.setStyle(WordStyles.CELL.id());
                paragraph.createRun().setText(lines[line]);
            }
        }
    }

    private static BigInteger width(int share) {
        return BigInteger.valueOf((long) WordPage.TEXT_WIDTH * share / 100);
    }
}
