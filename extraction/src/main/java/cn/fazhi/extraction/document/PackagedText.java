package cn.fazhi.extraction.document;

import java.util.List;

/** A document that is a ZIP package: which one it is, the names of its parts tell. */
final class PackagedText {
    private PackagedText() {}

    static ReadDocument read(byte[] content, Allowance allowance) {
        try (ZipParts parts = ZipParts.open(content, allowance)) {
            List<String> names = parts.names();
            if (names.contains("OFD.xml")) {
                return OfdText.read(parts, allowance);
            }
            if (names.contains("[Content_Types].xml")) {
                return office(names, parts, allowance);
            }
            throw Refused.unsupported(names.contains("mimetype") ? ForeignType.OPEN_DOCUMENT : ForeignType.ARCHIVE);
        }
    }

    private static ReadDocument office(List<String> names, ZipParts parts, Allowance allowance) {
        if (hasFolder(names, "word/")) {
            return DocxText.read(parts, allowance);
        }
        if (hasFolder(names, "xl/")) {
            throw Refused.unsupported(ForeignType.SPREADSHEET);
        }
        throw Refused.unsupported(hasFolder(names, "ppt/") ? ForeignType.PRESENTATION : ForeignType.OTHER_OFFICE);
    }

    private static boolean hasFolder(List<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }
}
