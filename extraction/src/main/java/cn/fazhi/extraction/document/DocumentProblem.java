package cn.fazhi.extraction.document;

/** Why a document is refused. A code once shipped keeps its meaning. */
public enum DocumentProblem {
    /** Its type is not one that is read. */
    UNSUPPORTED_DOCUMENT,
    /** It is of a type that is read, but damaged. */
    CORRUPT_DOCUMENT,
    /** It opens with a password only. */
    ENCRYPTED_DOCUMENT,
    /** It shows pictures of text, or text that its fonts do not spell out. */
    SCANNED_DOCUMENT,
    /** It can be read and says nothing. */
    EMPTY_DOCUMENT,
    /** It declares a document type (DTD), which could reach for other files. */
    UNSAFE_DOCUMENT,
    /** It holds macros, which would be handed on with it. */
    DOCUMENT_WITH_MACROS,
    /** The file has too many bytes. */
    DOCUMENT_TOO_LARGE,
    /** Its package has too many entries. */
    TOO_MANY_ENTRIES,
    /** It unpacks to too many bytes. */
    EXPANDS_TOO_FAR,
    /** It unpacks to too many times its size. */
    COMPRESSED_TOO_MUCH,
    TOO_MANY_PAGES,
    /** Its elements lie too deep in one another. */
    NESTED_TOO_DEEPLY,
    /** Its text has too many characters. */
    DOCUMENT_TEXT_TOO_LONG,
    /** Reading it takes too much time. */
    TAKES_TOO_LONG
}
