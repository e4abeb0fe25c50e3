package cn.fazhi.extraction.document;

/** What is recognised but not read. Its name for people is {@code type.NAME} of the messages. */
enum ForeignType {
    IMAGE,
    SPREADSHEET,
    PRESENTATION,
    ARCHIVE,
    RICH_TEXT,
    OPEN_DOCUMENT,
    OLD_WORD,
    OTHER_OFFICE,
    XML,
    UNKNOWN
}
