package cn.fazhi.extraction.document;

/** The types of document that can be read. */
public enum DocumentType {
    /** Office Open XML text ({@code .docx}, {@code .docm}, {@code .dotx}). */
    DOCX,
    /** Word 97 to 2003 in an OLE container. */
    DOC,
    /** WPS Writer's own files, which hold the same binary as {@link #DOC}. */
    WPS,
    /** Portable Document Format with text in it. */
    PDF,
    /** GB/T 33190 fixed-layout document. */
    OFD,
    HTML,
    /** Plain text in UTF-8, UTF-16 or GB18030. */
    TEXT
}
