package cn.fazhi.report.document;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.extraction.document.ReadDocument;

/** The text of an uploaded document, or why it cannot be read. */
public sealed interface DocumentText {
    record Legible(ReadDocument document) implements DocumentText {}

    record Illegible(Refusal refusal) implements DocumentText {}
}
