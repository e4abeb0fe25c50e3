package cn.fazhi.extraction.document;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which paragraph styles number their paragraphs. */
final class DocxStyles {
    /** Styles may be based on one another in a circle. */
    private static final int DEEPEST = 20;

    private static final Numbered NONE = new Numbered(null, null);

    private final Map<String, Style> styles = new HashMap<>();

    /** The list and level of a style, each of which may be missing. */
    record Numbered(@Nullable String list, @Nullable String level) {}

    private record Style(@Nullable String basedOn, Numbered numbered) {}

    private DocxStyles() {}

    static DocxStyles of(ZipParts parts, @Nullable String path, Allowance allowance)
            throws IOException, XMLStreamException {
        DocxStyles styles = new DocxStyles();
        if (path != null && parts.has(path)) {
            try (InputStream content = parts.open(path)) {
                XmlPart part = XmlPart.of(path, content, allowance);
                while (part.find("style")) {
                    styles.styles.put(part.attribute("styleId", ""), style(part));
                }
            }
        }
        return styles;
    }

    /** The numbering of a style, or of the nearest one that it is based on. */
    Numbered numbered(@Nullable String style) {
        String id = style;
        for (int depth = 0; id != null && depth < DEEPEST; depth++) {
            Style found = styles.get(id);
            if (found == null) {
                return NONE;
            }
            if (found.numbered().list() != null) {
                return found.numbered();
            }
            id = found.basedOn();
        }
        return NONE;
    }

    private static Style style(XmlPart part) throws XMLStreamException {
        String basedOn = null;
        Numbered numbered = NONE;
        while (part.nextChild()) {
            switch (part.getLocalName()) {
                case "basedOn" -> {
                    basedOn = part.attribute("val");
                    part.skip();
                }
                case "pPr" -> numbered = inProperties(part);
                default -> part.skip();
            }
        }
        return new Style(basedOn, numbered);
    }

    private static Numbered inProperties(XmlPart part) throws XMLStreamException {
        String list = null;
        String level = null;
        while (part.nextChild()) {
            if (!part.getLocalName().equals("numPr")) {
                part.skip();
                continue;
            }
            while (part.nextChild()) {
                switch (part.getLocalName()) {
                    case "numId" -> list = part.attribute("val");
                    case "ilvl" -> level = part.attribute("val");
                    default -> {}
                }
                part.skip();
            }
        }
        return new Numbered(list, level);
    }
}
