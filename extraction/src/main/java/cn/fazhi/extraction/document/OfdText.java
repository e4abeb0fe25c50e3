package cn.fazhi.extraction.document;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The text of an OFD (GB/T 33190-2016). It is read as a stream and not with ofdrw, which unpacks each file into a folder
 * on disk and gives the texts without their places, so that lines and tables could not be told.
 */
final class OfdText {
    private OfdText() {}

    static ReadDocument read(ZipParts parts, Allowance allowance) {
        if (parts.has("Encryptions.xml")) {
            throw new Refused(DocumentProblem.ENCRYPTED_DOCUMENT);
        }
        List<ShownPage> pages = LibraryCall.reading(DocumentType.OFD, allowance, () -> pages(parts, allowance));
        return PagedText.document(DocumentType.OFD, pages, allowance);
    }

    private static List<ShownPage> pages(ZipParts parts, Allowance allowance) throws IOException, XMLStreamException {
        List<String> paths = new ArrayList<>();
        for (String document : documents(parts, allowance)) {
            paths.addAll(pagesOf(document, parts, allowance));
        }
        PagedText.checkPages(paths.size(), allowance);
        List<ShownPage> pages = new ArrayList<>();
        int length = 0;
        for (String path : paths) {
            try (InputStream content = parts.open(path)) {
                ShownPage page = new OfdPage(XmlPart.of(path, content, allowance)).shown();
                length += page.glyphs().size();
                TextLines.check(length, allowance);
                pages.add(page);
            }
        }
        return pages;
    }

    private static List<String> documents(ZipParts parts, Allowance allowance) throws IOException, XMLStreamException {
        List<String> documents = new ArrayList<>();
        try (InputStream content = parts.open("OFD.xml")) {
            XmlPart part = XmlPart.of("OFD.xml", content, allowance);
            while (part.find("DocRoot")) {
                documents.add(path("", part.text()));
            }
        }
        return documents;
    }

    private static List<String> pagesOf(String document, ZipParts parts, Allowance allowance)
            throws IOException, XMLStreamException {
        List<String> pages = new ArrayList<>();
        try (InputStream content = parts.open(document)) {
            XmlPart part = XmlPart.of(document, content, allowance);
            if (part.find("Pages")) {
                while (part.nextChild()) {
                    pages.add(path(document, part.attribute("BaseLoc")));
                    part.skip();
                }
            }
        }
        return pages;
    }

    /** A location within the package: from its root, or from the folder of the part that names it. */
    private static String path(String from, @Nullable String location) throws IOException {
        if (location == null) {
            throw new IOException("a page without a place");
        }
        String plain = location.strip();
        return plain.startsWith("/") ? plain.substring(1) : from.substring(0, from.lastIndexOf('/') + 1) + plain;
    }
}
