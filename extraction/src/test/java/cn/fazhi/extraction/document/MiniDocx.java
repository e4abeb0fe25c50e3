package cn.fazhi.extraction.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages written by hand, for what a word processor's own library would not write. */
final class MiniDocx {
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private MiniDocx() {}

    /** A document with this markup in its body. */
    static MiniDocx body(String markup) {
        return xml(
                "<w:document " + WORD + " xmlns:mc=\"mc\" xmlns:v=\"v\"><w:body>" + markup + "</w:body></w:document>");
    }

    /** A document whose main part is this. */
    static MiniDocx xml(String document) {
        return new MiniDocx().part("[Content_Types].xml", "<Types/>").part("word/document.xml", document);
    }

    /** Any package. */
    static MiniDocx empty() {
        return new MiniDocx();
    }

    MiniDocx numbering(String markup) {
        String kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";
        return part(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"n\" Type=\"" + kind
                                + "\" Target=\"numbering.xml\"/></Relationships>")
                .part("word/numbering.xml", "<w:numbering " + WORD + ">" + markup + "</w:numbering>");
    }

    MiniDocx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    MiniDocx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A paragraph of one run. */
    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }
}
