package cn.fazhi.extraction.document;

import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.PageAreaFiller;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Span;
import org.ofdrw.layout.element.TextAlign;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.FontSetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The sample report as an OFD, written by ofdrw: wrapped paragraphs, page numbers, and a table of drawn lines. */
final class SampleOfd {
    private static final double BODY = 5.6;
    private static final double ROW = 8;
    private static final double[] COLUMNS = {0, 117, 131, 145};

    private SampleOfd() {}

    static byte[] of(List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(out)) {
            document.onPage(page -> page.add(new Paragraph(95, 278, 30, 8, "- 1 -", 4d)));
            Paragraph title = new Paragraph().setTextAlign(TextAlign.center);
            title.add(new Span(lines.getFirst()).setFontSize(8d));
            document.add(title);
            int annex = lines.size() - 8;
            for (String line : lines.subList(1, annex)) {
                Paragraph paragraph = new Paragraph(line, BODY);
                document.add(paragraph.setFirstLineIndent(2).setLineSpace(3d));
            }
            document.add(new PageAreaFiller());
            document.add(table(lines.subList(annex, lines.size())));
        }
        return out.toByteArray();
    }

    private static Canvas table(List<String> lines) {
        return new Canvas(COLUMNS[3], ROW * (lines.size() + 1), context -> {
            context.setFont(FontSetting.getInstance(4));
            rules(context, lines.size() + 1);
            row(context, 0, List.of("指标名称", "单位", "数值"));
            for (int at = 0; at < lines.size(); at++) {
                row(context, at + 1, Samples.cells(lines.get(at)));
            }
        });
    }

    private static void rules(DrawContext context, int rows) {
        context.beginPath();
        for (int row = 0; row <= rows; row++) {
            context.moveTo(0, row * ROW).lineTo(COLUMNS[3], row * ROW);
        }
        for (double column : COLUMNS) {
            context.moveTo(column, 0).lineTo(column, rows * ROW);
        }
        context.stroke();
    }

    private static void row(DrawContext context, int row, List<String> cells) throws IOException {
        for (int at = 0; at < cells.size(); at++) {
            context.fillText(cells.get(at), COLUMNS[at] + 1, row * ROW + 5);
        }
    }
}
