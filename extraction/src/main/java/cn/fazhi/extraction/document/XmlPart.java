package cn.fazhi.extraction.document;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * An XML part of a package, read as a stream: it never reaches for another file, refuses a document type declaration,
 * and counts how deep its elements lie. Namespaces are not looked at, for the strict and the usual Office markup differ
 * in them only.
 */
final class XmlPart extends StreamReaderDelegate {
    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final Allowance allowance;
    private int depth;

    private XmlPart(String name, XMLStreamReader reader, Allowance allowance) {
        super(reader);
        this.name = name;
        this.allowance = allowance;
    }

    static XmlPart of(String name, InputStream content, Allowance allowance) throws XMLStreamException {
        return new XmlPart(name, newReader(content), allowance);
    }

    Allowance allowance() {
        return allowance;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        allowance.checkTime();
        switch (event) {
            case START_ELEMENT -> enter();
            case END_ELEMENT -> depth--;
            case DTD -> throw new Refused(DocumentProblem.UNSAFE_DOCUMENT, name);
            default -> {}
        }
        return event;
    }

    /** Goes to the next child of the element whose start, or whose last child's end, was read last. */
    boolean nextChild() throws XMLStreamException {
        while (hasNext()) {
            int event = next();
            if (event == START_ELEMENT) {
                return true;
            }
            if (event == END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    /** Goes to the next element of this name, however deep; false at the end of the part. */
    boolean find(String element) throws XMLStreamException {
        while (hasNext()) {
            if (next() == START_ELEMENT && getLocalName().equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the end of the element whose start was read last. */
    void skip() throws XMLStreamException {
        int above = depth - 1;
        while (depth > above) {
            next();
        }
    }

    /** The text directly in the element whose start was read last; goes to its end. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int above = depth - 1;
        while (depth > above) {
            int event = next();
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(getText());
            }
        }
        return text.toString();
    }

    /** The value of an attribute, in whatever namespace. */
    @Nullable String attribute(String attribute) {
        for (int at = 0; at < getAttributeCount(); at++) {
            if (getAttributeLocalName(at).equals(attribute)) {
                return getAttributeValue(at);
            }
        }
        return null;
    }

    String attribute(String attribute, String otherwise) {
        String value = attribute(attribute);
        return value == null ? otherwise : value;
    }

    private void enter() {
        if (++depth > allowance.limits().nestingDepth()) {
            throw new Refused(
                    DocumentProblem.NESTED_TOO_DEEPLY, allowance.limits().nestingDepth());
        }
    }

    // The factory is configured once; making readers of one is not promised to be safe for many threads.
    private static XMLStreamReader newReader(InputStream content) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(content);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // The depth is counted here, so that the fault can name the limit; newer JDKs would end the reading sooner.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no part may reach for another");
        });
        return factory;
    }
}
