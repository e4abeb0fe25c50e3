package cn.fazhi.extraction.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The text of an Office Open XML document. It is read as a stream and not through POI's XWPF, which builds the whole
 * document as objects: a file within the limits would need gigabytes, and the tracked changes, text boxes and numbers
 * of its headings would still have to be walked for.
 */
final class DocxText {
    private static final String MACROS = "vbaProject.bin";

    private DocxText() {}

    static ReadDocument read(ZipParts parts, Allowance allowance) {
        return LibraryCall.reading(DocumentType.DOCX, allowance, () -> {
            if (parts.names().stream().anyMatch(name -> name.endsWith(MACROS))) {
                throw new Refused(DocumentProblem.DOCUMENT_WITH_MACROS);
            }
            TextLines lines = new TextLines(allowance);
            String main = mainPart(parts, allowance);
            Map<String, String> related = DocxRelations.of(parts, main, allowance);
            DocxNumbering numbering = DocxNumbering.of(parts, related, allowance);
            try (InputStream content = parts.open(main)) {
                XmlPart part = XmlPart.of(main, content, allowance);
                if (part.find("body")) {
                    new DocxBlocks(part, numbering, lines::add).read();
                }
            }
            return document(lines.toString(), parts);
        });
    }

    private static String mainPart(ZipParts parts, Allowance allowance) throws IOException, XMLStreamException {
        return DocxRelations.of(parts, "", allowance).getOrDefault("officeDocument", "word/document.xml");
    }

    private static ReadDocument document(String text, ZipParts parts) {
        if (text.isBlank() && parts.names().stream().anyMatch(name -> name.contains("/media/"))) {
            throw new Refused(DocumentProblem.SCANNED_DOCUMENT);
        }
        return ReadDocument.withoutPages(DocumentType.DOCX, text);
    }
}
