package cn.fazhi.report.document;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The text of an uploaded document, or why it cannot be read. */
public sealed interface DocumentText {
    record Legible(String text) implements DocumentText {}

    record Illegible(Refusal refusal) implements DocumentText {}

    /** The kinds that are told apart by how they begin; announced types and names are not believed. */
    enum Kind {
        PDF("%PDF"),
        ZIP("PK\u0003\u0004"),
        OLE("\u00d0\u00cf\u0011\u00e0"),
        RTF("{\\rtf"),
        HTML("<!doctype html"),
        BARE_HTML("<html");

        private final String start;

        Kind(String start) {
            this.start = start;
        }

        private static Optional<Kind> of(byte[] bytes) {
            String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (head.startsWith(kind.start.toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        private String description() {
            return switch (this) {
                case PDF -> "PDF";
                case ZIP -> "DOCX/WPS/OFD (ZIP)";
                case OLE -> "DOC/WPS (OLE)";
                case RTF -> "RTF";
                case HTML, BARE_HTML -> "HTML";
            };
        }
    }

    /** Reads plain text in UTF-8 or GB18030. */
    static DocumentText of(byte[] bytes, String field) {
        Optional<Kind> kind = Kind.of(bytes);
        if (kind.isPresent()) {
            return new Illegible(Refusal.of(
                    ReportProblem.UNSUPPORTED_DOCUMENT, field, kind.get().description()));
        }
        return PlainText.decode(bytes)
                .<DocumentText>map(Legible::new)
                .orElseGet(() -> new Illegible(Refusal.of(ReportProblem.UNREADABLE_DOCUMENT, field)));
    }
}
