package cn.fazhi.extraction.document;

/** The types of document that can be read. */
public enum DocumentType {
    /** Office Open XML text ({@code .docx}, {@code .dotx}). */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Word 97 to 2003 in an OLE container. */
    DOC("application/msword"),
    /** WPS Writer's own files, which hold the same binary as {@link #DOC}. */
    WPS("application/wps-office.wps"),
    /** Portable Document Format with text in it. */
    PDF("application/pdf"),
    /** GB/T 33190 fixed-layout document. */
    OFD("application/ofd"),
    /** A web page, also as a word processor saves it. */
    HTML("text/html"),
    /** Plain text in UTF-8, UTF-16 or GB18030. */
    TEXT("text/plain");

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
