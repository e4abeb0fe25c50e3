package cn.fazhi.extraction.document;

/** What came of reading a document: its text, or the reason why there is none. */
public sealed interface DocumentResult permits ReadDocument, RefusedDocument {}
