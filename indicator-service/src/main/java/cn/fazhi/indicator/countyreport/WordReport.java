package cn.fazhi.indicator.countyreport;

import cn.fazhi.indicator.countyreport.model.CountyReport;
import cn.fazhi.indicator.countyreport.model.Paragraph;
import cn.fazhi.indicator.countyreport.model.Span;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a draft as a Word document. */
final class WordReport {
    private WordReport() {}

    static void write(CountyReport report, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(report.title());
            document.getProperties().getCoreProperties().setCreator("Fazhi");
            WordStyles.addTo(document);
            WordPage.setUp(document);
            WordFonts.addTo(document);
            notice(document, report.notice());
            paragraph(document, WordStyles.TITLE, "").setSpacingBefore(0);
            paragraph(document, WordStyles.TITLE, report.title());
            paragraph(document, WordStyles.TITLE, "（初稿）").setSpacingAfter(400);
            report.body().forEach(paragraph -> body(document, paragraph));
            WordAnnex.write(document, report.sources());
            document.write(out);
        }
    }

    static XWPFParagraph paragraph(XWPFDocument document, WordStyles style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void notice(XWPFDocument document, String text) {
        XWPFParagraph notice = paragraph(document, WordStyles.NOTICE, "【初稿说明】" + text);
        notice.setBorderTop(Borders.SINGLE);
        notice.setBorderBottom(Borders.SINGLE);
        notice.setBorderLeft(Borders.SINGLE);
        notice.setBorderRight(Borders.SINGLE);
    }

    private static void body(XWPFDocument document, Paragraph paragraph) {
        XWPFParagraph written = document.createParagraph();
        written.setStyle(style(paragraph.kind()).id());
        if (paragraph.kind() == Paragraph.Kind.SIGNATURE) {
            written.setSpacingBefore(200);
        }
        paragraph.spans().forEach(span -> span(written, span));
    }

    private static WordStyles style(Paragraph.Kind kind) {
        return switch (kind) {
            case HEADING -> WordStyles.HEADING;
            case SUBHEADING -> WordStyles.SUBHEADING;
            case BODY -> WordStyles.BODY;
            case ADDRESS -> WordStyles.ADDRESS;
            case SIGNATURE -> WordStyles.SIGNATURE;
        };
    }

    private static void span(XWPFParagraph paragraph, Span span) {
        XWPFRun run = paragraph.createRun();
        run.setText(span.text());
        switch (span) {
            case Span.Words words -> {}
            case Span.ToFill gap -> run.setTextHighlightColor("yellow");
            case Span.Sourced number -> {
                XWPFRun source = paragraph.createRun();
                source.setText("[" + number.source() + "]");
                source.setSubscript(VerticalAlign.SUPERSCRIPT);
            }
        }
    }
}
