package cn.fazhi.extraction.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Paragraphs and tables in their order, wherever they may stand: in the body, a cell, a text box. */
final class DocxBlocks {
    /** Elements around blocks that change nothing about them. */
    private static final Set<String> AROUND =
            Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "Choice", "AlternateContent");

    private final XmlPart part;
    private final DocxNumbering numbering;
    private final Consumer<String> lines;
    /** The text of paragraphs whose end is deleted, which go on in the next one. */
    private String carried = "";

    private int columns = 1;
    private boolean coveredCell;

    DocxBlocks(XmlPart part, DocxNumbering numbering, Consumer<String> lines) {
        this.part = part;
        this.numbering = numbering;
        this.lines = lines;
    }

    /** Reads the blocks in the element whose start was read last. */
    void read() throws XMLStreamException {
        children();
        say(carried);
    }

    /** How many columns the cell that was read takes. */
    int columns() {
        return columns;
    }

    /** Whether the cell that was read only goes on with a merged one. */
    boolean isCoveredCell() {
        return coveredCell;
    }

    private void children() throws XMLStreamException {
        while (part.nextChild()) {
            String name = part.getLocalName();
            if (name.equals("p")) {
                paragraph();
            } else if (name.equals("tbl")) {
                say(carried);
                carried = "";
                TableText.lines(table()).forEach(lines);
            } else if (name.equals("tcPr")) {
                cellProperties();
            } else if (AROUND.contains(name)) {
                children();
            } else {
                part.skip();
            }
        }
    }

    private void paragraph() throws XMLStreamException {
        DocxParagraph paragraph = new DocxParagraph(part, numbering);
        paragraph.read();
        String text = carried + paragraph.numberedText();
        carried = paragraph.goesOn() ? text : "";
        if (!paragraph.goesOn()) {
            say(text);
        }
        paragraph.boxes().forEach(lines);
    }

    private void say(String text) {
        if (!text.isBlank()) {
            lines.accept(text);
        }
    }

    private List<List<TableCell>> table() throws XMLStreamException {
        List<List<TableCell>> rows = new ArrayList<>();
        rows(rows);
        return rows;
    }

    private void rows(List<List<TableCell>> rows) throws XMLStreamException {
        while (part.nextChild()) {
            if (part.getLocalName().equals("tr")) {
                DocxRow row = new DocxRow(part, numbering);
                row.read();
                if (!row.isDeleted()) {
                    rows.add(row.cells());
                }
            } else if (AROUND.contains(part.getLocalName())) {
                rows(rows);
            } else {
                part.skip();
            }
        }
    }

    private void cellProperties() throws XMLStreamException {
        while (part.nextChild()) {
            switch (part.getLocalName()) {
                case "gridSpan" -> columns = Math.max(1, number(part.attribute("val")));
                case "vMerge", "hMerge" ->
                    coveredCell |= !part.attribute("val", "continue").equals("restart");
                default -> {}
            }
            part.skip();
        }
    }

    static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
