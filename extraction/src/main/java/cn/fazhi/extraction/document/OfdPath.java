package cn.fazhi.extraction.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A path of an OFD page, of which the straight lines are kept. */
final class OfdPath {
    private static final int MOST = 10_000;

    private final XmlPart part;
    private final OfdFrame frame;
    private double startX;
    private double startY;
    private double x;
    private double y;

    OfdPath(XmlPart part) {
        this.part = part;
        this.frame = OfdFrame.of(part);
    }

    void addTo(List<Rule> rules) throws XMLStreamException {
        while (part.nextChild()) {
            if (part.getLocalName().equals("AbbreviatedData")) {
                draw(OfdFrame.words(part.text()), rules);
            } else {
                part.skip();
            }
        }
    }

    // Curves (Q, B, A) move the pen by their last point, and are no lines of a table.
    private void draw(String[] words, List<Rule> rules) {
        for (int at = 0; at < words.length && rules.size() < MOST; at++) {
            switch (words[at]) {
                case "S", "M" -> {
                    move(words, at + 1);
                    startX = x;
                    startY = y;
                }
                case "L" -> {
                    double fromX = x;
                    double fromY = y;
                    move(words, at + 1);
                    line(fromX, fromY, rules);
                }
                case "C" -> {
                    double fromX = x;
                    double fromY = y;
                    x = startX;
                    y = startY;
                    line(fromX, fromY, rules);
                }
                case "Q" -> move(words, at + 3);
                case "B" -> move(words, at + 5);
                case "A" -> move(words, at + 6);
                default -> {}
            }
        }
    }

    private void move(String[] words, int at) {
        if (at + 1 < words.length && OfdFrame.isNumber(words[at]) && OfdFrame.isNumber(words[at + 1])) {
            x = Double.parseDouble(words[at]);
            y = Double.parseDouble(words[at + 1]);
        }
    }

    private void line(double fromX, double fromY, List<Rule> rules) {
        Rule rule = Rule.between(frame.x(fromX, fromY), frame.y(fromX, fromY), frame.x(x, y), frame.y(x, y));
        if (rule != null) {
            rules.add(rule);
        }
    }
}
