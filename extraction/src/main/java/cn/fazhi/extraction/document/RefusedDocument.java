package cn.fazhi.extraction.document;

/** A document that was not read, and why. */
public record RefusedDocument(DocumentFault fault) implements DocumentResult {}
