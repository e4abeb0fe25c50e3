package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** A row of a table, with empty cells where a merged cell covers the place. */
final class DocxRow {
    private static final Set<String> AROUND = Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo");

    /** More columns than Word allows are not laid out. */
    private static final int MOST_COLUMNS = 63;

    private final XmlPart part;
    private final DocxNumbering numbering;
    private final List<TableCell> cells = new ArrayList<>();
    private boolean deleted;

    DocxRow(XmlPart part, DocxNumbering numbering) {
        this.part = part;
        this.numbering = numbering;
    }

    void read() throws XMLStreamException {
        while (part.nextChild()) {
            switch (part.getLocalName()) {
                case "tc" -> cell();
                case "trPr" -> properties();
                case String name when AROUND.contains(name) -> read();
                default -> part.skip();
            }
        }
    }

    boolean isDeleted() {
        return deleted;
    }

    List<TableCell> cells() {
        return cells;
    }

    private void properties() throws XMLStreamException {
        while (part.nextChild()) {
            deleted |= part.getLocalName().equals("del");
            if (part.getLocalName().equals("gridBefore")) {
                cover(DocxBlocks.number(part.attribute("val")));
            }
            part.skip();
        }
    }

    private void cell() throws XMLStreamException {
        List<String> paragraphs = new ArrayList<>();
        DocxBlocks blocks = new DocxBlocks(part, numbering, paragraphs::add);
        blocks.read();
        cells.add(blocks.isCoveredCell() ? TableCell.EMPTY : new TableCell(paragraphs));
        cover(blocks.columns() - 1);
    }

    private void cover(int columns) {
        int more = Math.min(columns, MOST_COLUMNS);
        part.allowance().takeCells(Math.max(0, more));
        for (int i = 0; i < more; i++) {
            cells.add(TableCell.EMPTY);
        }
    }
}
