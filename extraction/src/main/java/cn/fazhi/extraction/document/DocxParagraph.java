package cn.fazhi.extraction.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A paragraph as it reads once all tracked changes are accepted: with what was inserted, without what was deleted,
 * hidden or instructs a field, and with the number that its list gives it.
 */
final class DocxParagraph {
    private final XmlPart part;
    private final DocxNumbering numbering;
    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable String level;
    private boolean markDeleted;

    DocxParagraph(XmlPart part, DocxNumbering numbering) {
        this.part = part;
        this.numbering = numbering;
    }

    void read() throws XMLStreamException {
        inline(false);
    }

    /** Its text with its number, which it takes even if it says nothing. */
    String numberedText() {
        String label = numbering.label(style, list, level);
        return text.toString().isBlank() ? "" : ListLabel.before(label, text.toString());
    }

    /** The lines of the text boxes that are anchored in it. */
    List<String> boxes() {
        return boxes;
    }

    /** Whether its end is deleted, so that the next paragraph goes on with it. */
    boolean goesOn() {
        return markDeleted;
    }

    private void inline(boolean inRun) throws XMLStreamException {
        boolean hidden = false;
        while (part.nextChild()) {
            String name = part.getLocalName();
            if (name.equals("rPr") && inRun) {
                hidden = has("vanish");
            } else if (hidden) {
                part.skip();
            } else {
                child(name);
            }
        }
    }

    private void child(String name) throws XMLStreamException {
        switch (name) {
            case "t" -> text.append(part.text());
            case "tab" -> say("\t");
            case "br" -> say(part.attribute("type") == null ? "\n" : "");
            case "cr" -> say("\n");
            case "noBreakHyphen" -> say("-");
            case "pPr" -> properties();
            case "txbxContent" -> new DocxBlocks(part, numbering, boxes::add).read();
            case "del", "moveFrom", "instrText", "delText", "rt", "Fallback", "sdtPr" -> part.skip();
            default -> inline(name.equals("r"));
        }
    }

    private void say(String characters) throws XMLStreamException {
        text.append(characters);
        part.skip();
    }

    private void properties() throws XMLStreamException {
        while (part.nextChild()) {
            switch (part.getLocalName()) {
                case "pStyle" -> {
                    style = part.attribute("val");
                    part.skip();
                }
                case "numPr" -> numbers();
                case "rPr" -> markDeleted = has("del");
                default -> part.skip();
            }
        }
    }

    private void numbers() throws XMLStreamException {
        while (part.nextChild()) {
            switch (part.getLocalName()) {
                case "numId" -> list = part.attribute("val");
                case "ilvl" -> level = part.attribute("val");
                default -> {}
            }
            part.skip();
        }
    }

    /** Whether a property is set; goes to the end of the properties. */
    private boolean has(String property) throws XMLStreamException {
        boolean found = false;
        while (part.nextChild()) {
            String value = part.attribute("val", "true");
            found |= part.getLocalName().equals(property) && !value.equals("0") && !value.equals("false");
            part.skip();
        }
        return found;
    }
}
