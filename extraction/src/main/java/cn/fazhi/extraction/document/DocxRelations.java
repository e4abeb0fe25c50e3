package cn.fazhi.extraction.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which parts of the package a part leads to. Those outside of the package are never followed. */
final class DocxRelations {
    private DocxRelations() {}

    /**
     * The parts that a part leads to, by the last word of their kind, such as {@code styles}.
     *
     * @param part its path, or nothing for the package itself
     */
    static Map<String, String> of(ZipParts parts, String part, Allowance allowance)
            throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, String> targets = new HashMap<>();
        if (!parts.has(relations)) {
            return targets;
        }
        try (InputStream content = parts.open(relations)) {
            XmlPart xml = XmlPart.of(relations, content, allowance);
            while (xml.find("Relationship")) {
                if (!xml.attribute("TargetMode", "Internal").equals("External")) {
                    String kind = xml.attribute("Type", "");
                    targets.putIfAbsent(
                            kind.substring(kind.lastIndexOf('/') + 1), path(folder, xml.attribute("Target", "")));
                }
            }
        }
        return targets;
    }

    private static String path(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
