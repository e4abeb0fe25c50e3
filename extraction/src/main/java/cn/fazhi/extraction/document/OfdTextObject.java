package cn.fazhi.extraction.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A text object of an OFD page: its characters with the steps between them. */
final class OfdTextObject {
    private static final double LATIN_WIDTH = 0.5;
    private static final double USUAL_SIZE = 4;

    private final XmlPart part;
    private final OfdFrame frame;
    private final double size;
    private double x;
    private double y;

    OfdTextObject(XmlPart part) {
        this.part = part;
        this.frame = OfdFrame.of(part);
        double[] sizes = OfdFrame.numbers(part.attribute("Size", ""));
        this.size = sizes.length == 0 ? USUAL_SIZE : sizes[0];
    }

    void addTo(List<Glyph> glyphs) throws XMLStreamException {
        while (part.nextChild()) {
            if (part.getLocalName().equals("TextCode")) {
                // A missing place is that of the text before.
                x = number("X", x);
                y = number("Y", y);
                List<Double> across = OfdSteps.of(part.attribute("DeltaX", ""));
                List<Double> down = OfdSteps.of(part.attribute("DeltaY", ""));
                add(part.text(), across, down, glyphs);
            } else {
                part.skip();
            }
        }
    }

    private void add(String text, List<Double> across, List<Double> down, List<Glyph> glyphs) {
        int[] characters = text.codePoints().filter(c -> c != '\n' && c != '\r').toArray();
        double atX = x;
        double atY = y;
        for (int at = 0; at < characters.length; at++) {
            double usual = size * (CjkSpacing.isCjk(characters[at]) ? 1 : LATIN_WIDTH);
            double stepX = at < across.size() ? across.get(at) : down.isEmpty() ? usual : 0;
            double width = stepX > 0 ? Math.min(stepX, usual) : usual;
            glyphs.add(new Glyph(
                    Character.toString(characters[at]),
                    frame.x(atX, atY),
                    frame.y(atX, atY),
                    frame.along(width),
                    Math.max(1, frame.across(size))));
            atX += stepX;
            atY += at < down.size() ? down.get(at) : 0;
        }
    }

    private double number(String attribute, double otherwise) {
        double[] numbers = OfdFrame.numbers(part.attribute(attribute, ""));
        return numbers.length == 0 ? otherwise : numbers[0];
    }
}
