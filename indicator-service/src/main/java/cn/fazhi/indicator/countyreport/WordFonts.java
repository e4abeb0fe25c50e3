package cn.fazhi.indicator.countyreport;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The fonts of official documents (GB/T 9704-2012). Most machines outside of offices lack them, so the document brings a
 * font table that names what to take instead.
 */
final class WordFonts {
    static final String TITLE = "方正小标宋简体";
    static final String HEADING = "黑体";
    static final String SUBHEADING = "楷体_GB2312";
    static final String BODY = "仿宋_GB2312";
    static final String PAGE_NUMBER = "宋体";
    /** Digits and Latin letters. */
    static final String LATIN = "Times New Roman";

    private static final String TABLE = "/county-report/fontTable.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private WordFonts() {}

    static void addTo(XWPFDocument document) throws IOException {
        try (InputStream table = Objects.requireNonNull(WordFonts.class.getResourceAsStream(TABLE), TABLE)) {
            PackagePart part =
                    document.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), TYPE);
            try (OutputStream out = part.getOutputStream()) {
                table.transferTo(out);
            }
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
