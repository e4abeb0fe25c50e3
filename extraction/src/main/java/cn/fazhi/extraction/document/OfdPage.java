package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Gathers what one page of an OFD shows; its template, which holds headers and forms, is left out. */
final class OfdPage {
    private static final double A4_HEIGHT = 297;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final XmlPart part;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private double height = A4_HEIGHT * POINTS_PER_MILLIMETRE;
    private boolean pictures;

    OfdPage(XmlPart part) {
        this.part = part;
    }

    ShownPage shown() throws XMLStreamException {
        while (part.hasNext()) {
            if (part.next() == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
        return new ShownPage(height, glyphs, rules, pictures);
    }

    private void element() throws XMLStreamException {
        switch (part.getLocalName()) {
            case "PhysicalBox" -> box();
            case "TextObject" -> {
                if (isVisible()) {
                    new OfdTextObject(part).addTo(glyphs);
                }
            }
            case "PathObject" -> {
                if (isVisible()) {
                    new OfdPath(part).addTo(rules);
                }
            }
            case "ImageObject" -> pictures = true;
            // What a link or an action names is no text of the page.
            case "Actions" -> part.skip();
            default -> {}
        }
    }

    private boolean isVisible() throws XMLStreamException {
        if (part.attribute("Visible", "true").equals("false")) {
            part.skip();
            return false;
        }
        return true;
    }

    private void box() throws XMLStreamException {
        double[] box = OfdFrame.numbers(part.text());
        if (box.length == 4 && box[3] > 0) {
            height = box[3] * POINTS_PER_MILLIMETRE;
        }
    }
}
