package cn.fazhi.extraction.document;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The text of the older Word files and of WPS Writer's, which are the same binary in an OLE container. */
final class DocText {
    private static final String WORD = "WordDocument";

    /** What WPS Office puts beside it. */
    private static final List<String> WPS = List.of("WpsCustomData", "KSOProductBuildVer");

    /** Where Word and WPS keep macros. */
    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR");

    private static final Map<String, ForeignType> OTHERS = Map.of(
            "Workbook", ForeignType.SPREADSHEET,
            "Book", ForeignType.SPREADSHEET,
            "PowerPoint Document", ForeignType.PRESENTATION);

    private DocText() {}

    static ReadDocument read(byte[] content, Allowance allowance) {
        return LibraryCall.reading(DocumentType.DOC, allowance, () -> {
            try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
                check(files.getRoot());
                DocumentType type = type(files.getRoot());
                return ReadDocument.withoutPages(type, text(files.getRoot(), allowance));
            }
        });
    }

    private static void check(DirectoryNode root) {
        if (root.hasEntry("EncryptedPackage")) {
            throw new Refused(DocumentProblem.ENCRYPTED_DOCUMENT);
        }
        if (MACROS.stream().anyMatch(root::hasEntry)) {
            throw new Refused(DocumentProblem.DOCUMENT_WITH_MACROS);
        }
        if (!root.hasEntry(WORD)) {
            throw Refused.unsupported(OTHERS.entrySet().stream()
                    .filter(other -> root.hasEntry(other.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ForeignType.OTHER_OFFICE));
        }
    }

    private static String text(DirectoryNode root, Allowance allowance) throws IOException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            TextLines lines = new TextLines(allowance);
            DocNumbering numbering = new DocNumbering();
            new DocBlocks(document.getRange(), numbering, allowance, lines::add).read();
            new DocBlocks(document.getMainTextboxRange(), numbering, allowance, lines::add).read();
            String text = lines.toString();
            if (text.isBlank() && !document.getPicturesTable().getAllPictures().isEmpty()) {
                throw new Refused(DocumentProblem.SCANNED_DOCUMENT);
            }
            return text;
        } catch (EncryptedDocumentException locked) {
            throw new Refused(DocumentProblem.ENCRYPTED_DOCUMENT);
        } catch (OldWordFileFormatException old) {
            throw Refused.unsupported(ForeignType.OLD_WORD);
        }
    }

    private static DocumentType type(DirectoryNode root) {
        return WPS.stream().anyMatch(root::hasEntry) ? DocumentType.WPS : DocumentType.DOC;
    }
}
