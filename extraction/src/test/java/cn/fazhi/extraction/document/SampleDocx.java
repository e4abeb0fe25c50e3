package cn.fazhi.extraction.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample report as a word processor writes it: numbered headings, a table of indicators, a running header and page
 * numbers. {@link #main} writes it to a file; the committed .doc, .wps, .pdf and .html are LibreOffice's copies of it.
 */
final class SampleDocx {
    private static final int BODY = 16;

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger headings = headings();

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), of(Samples.lines()));
    }

    static byte[] of(List<String> lines) throws IOException {
        SampleDocx sample = new SampleDocx();
        sample.margins();
        sample.title(lines.getFirst());
        int annex = annex(lines);
        lines.subList(1, annex + 1).forEach(sample::paragraph);
        sample.table(lines.subList(annex + 1, lines.size()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sample.document.write(out);
        return out.toByteArray();
    }

    private static int annex(List<String> lines) {
        int at = 0;
        while (!lines.get(at).startsWith("附件：")) {
            at++;
        }
        return at;
    }

    private void margins() {
        XWPFRun header = document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun();
        header.setText("云岭镇法治建设材料");
        header.setFontSize(9);
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        footer.createRun().setText("- ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" -");
    }

    private void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, text, 22);
    }

    private void paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (text.matches("[一二三四]、.*")) {
            numbered(paragraph, 0);
            run(paragraph, text.substring(2), BODY);
        } else if (text.matches("（[一二三四]）.*")) {
            numbered(paragraph, 1);
            run(paragraph, text.substring(3), BODY);
        } else {
            paragraph.setFirstLineIndent(2 * BODY * 20);
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            run(paragraph, text, BODY);
        }
    }

    private void table(List<String> lines) {
        XWPFTable table = document.createTable(lines.size() + 1, 4);
        table.setWidth("100%");
        row(table, 0, List.of("序号", "指标名称", "单位", "数值"));
        for (int at = 0; at < lines.size(); at++) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(at + 1)));
            cells.addAll(Samples.cells(lines.get(at)));
            row(table, at + 1, cells);
        }
    }

    private static void row(XWPFTable table, int row, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            XWPFParagraph paragraph = table.getRow(row).getCell(at).getParagraphArray(0);
            run(paragraph, cells.get(at), 12);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily("WenQuanYi Zen Hei");
        run.setFontSize(size);
    }

    private void numbered(XWPFParagraph paragraph, int level) {
        paragraph.setNumID(headings);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private BigInteger headings() {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        level(definition, 0, "%1、");
        level(definition, 1, "（%2）");
        BigInteger base = document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
        return document.getNumbering().addNum(base);
    }

    private static void level(CTAbstractNum definition, int at, String text) {
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.valueOf(at));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal(text);
        level.addNewPPr().addNewInd().setFirstLine(BigInteger.valueOf(2 * BODY * 20));
    }
}
