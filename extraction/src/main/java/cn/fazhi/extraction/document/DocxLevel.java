package cn.fazhi.extraction.document;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Reads one level of a list. */
final class DocxLevel {
    private DocxLevel() {}

    /**
     * Reads the level whose start was read last.
     *
     * @param ofStyle is told the paragraph style that always has this level
     */
    static ListLevel read(XmlPart part, Consumer<String> ofStyle) throws XMLStreamException {
        int start = 0;
        String format = "decimal";
        String template = "";
        boolean legal = false;
        boolean restarts = true;
        while (part.nextChild()) {
            String value = part.attribute("val", "");
            switch (part.getLocalName()) {
                case "start" -> start = DocxBlocks.number(value);
                case "numFmt" -> format = value;
                case "lvlText" -> template = value;
                case "isLgl" -> legal = !value.equals("0") && !value.equals("false");
                case "lvlRestart" -> restarts = !value.equals("0");
                case "pStyle" -> ofStyle.accept(value);
                // Newer formats stand in a choice whose fallback is the usual element.
                case "AlternateContent" -> {
                    format = alternative(part);
                    continue;
                }
                default -> {}
            }
            part.skip();
        }
        return new ListLevel(start, NumberFormat.named(format), template, legal, restarts);
    }

    private static String alternative(XmlPart part) throws XMLStreamException {
        String format = "decimal";
        while (part.nextChild()) {
            boolean fallback = part.getLocalName().equals("Fallback");
            while (part.nextChild()) {
                format = fallback ? part.attribute("val", format) : format;
                part.skip();
            }
        }
        return format;
    }
}
