package cn.fazhi.extraction.document;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Gathers what one page of a PDF shows. */
final class PdfPage extends PDFTextStripper {
    private final PDPage page;
    private final Allowance allowance;
    private final PdfRules rules;
    private final List<TextPosition> positions = new ArrayList<>();
    private boolean unreadable;

    PdfPage(PDPage page, Allowance allowance) {
        this.page = page;
        this.allowance = allowance;
        this.rules = new PdfRules(this, page);
        this.output = Writer.nullWriter();
    }

    ShownPage shown() throws IOException {
        processPage(page);
        boolean upright = page.getRotation() == 0 && direction() == 0;
        double height = upright || direction() % 180 == 0
                ? page.getCropBox().getHeight()
                : page.getCropBox().getWidth();
        return new ShownPage(height, glyphs(), upright ? rules.rules() : List.of(), unreadable || hasPictures());
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        TextLines.check(positions.size(), allowance);
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || text.charAt(0) == '\uFFFD') {
            unreadable = true;
        } else {
            positions.add(position);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.checkTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void writePage() {
        // The characters are laid out by Fazhi's own rules, which OFD shares.
    }

    private List<Glyph> glyphs() {
        float direction = direction();
        return positions.stream()
                .filter(position -> position.getDir() == direction)
                .map(PdfPage::glyph)
                .toList();
    }

    private static Glyph glyph(TextPosition position) {
        double size = Math.max(1, position.getFontSizeInPt());
        return new Glyph(
                position.getUnicode(), position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size);
    }

    /** How most of the text is turned; what stands across it is a stamp or a watermark. */
    private float direction() {
        float[] directions = {0, 90, 180, 270};
        float most = 0;
        long count = -1;
        for (float direction : directions) {
            long turned = positions.stream()
                    .filter(position -> position.getDir() == direction)
                    .count();
            if (turned > count) {
                most = direction;
                count = turned;
            }
        }
        return most;
    }

    private boolean hasPictures() {
        PDResources resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }
}
