package cn.fazhi.extraction.document;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Gathers the straight lines that a page draws, be they strokes or thin boxes. */
final class PdfRules {
    /** Lines that are kept at most; a page with more is a drawing. */
    private static final int MOST = 10_000;

    private final PDFStreamEngine engine;
    private final PDRectangle paper;
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D at = new Point2D.Double();

    PdfRules(PDFStreamEngine engine, PDPage page) {
        this.engine = engine;
        this.paper = page.getCropBox();
        on("m", numbers -> at = start = point(numbers, 0));
        on("l", numbers -> line(point(numbers, 0)));
        on("h", numbers -> line(start));
        on("re", this::box);
        List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*").forEach(paint -> on(paint, numbers -> keep()));
        on("n", numbers -> path.clear());
    }

    List<Rule> rules() {
        return rules;
    }

    private interface Step {
        void draw(float[] numbers);
    }

    private void on(String name, Step step) {
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                float[] numbers = new float[Math.max(4, operands.size())];
                for (int i = 0; i < operands.size(); i++) {
                    numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
                }
                step.draw(numbers);
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }

    private Point2D point(float[] numbers, int from) {
        Point2D shown = engine.getGraphicsState()
                .getCurrentTransformationMatrix()
                .transformPoint(numbers[from], numbers[from + 1]);
        return new Point2D.Double(shown.getX() - paper.getLowerLeftX(), paper.getUpperRightY() - shown.getY());
    }

    private void line(Point2D to) {
        Rule rule = Rule.between(at.getX(), at.getY(), to.getX(), to.getY());
        if (rule != null && path.size() < MOST) {
            path.add(rule);
        }
        at = to;
    }

    // A thin box is a line; a wide one has four sides, which are lines only if they are drawn or bound a colour.
    private void box(float[] numbers) {
        float[] corner = {numbers[0] + numbers[2], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]};
        Point2D last = point(new float[] {numbers[0], numbers[1] + numbers[3]}, 0);
        at = start = point(numbers, 0);
        line(point(corner, 0));
        line(point(corner, 2));
        line(last);
        line(start);
    }

    private void keep() {
        if (rules.size() + path.size() < MOST) {
            rules.addAll(path);
        }
        path.clear();
    }
}
