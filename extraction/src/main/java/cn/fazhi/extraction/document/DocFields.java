package cn.fazhi.extraction.document;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The text of paragraphs as it reads once all tracked changes are accepted, without what is hidden and without the
 * instructions of fields, which may go on from paragraph to paragraph.
 */
final class DocFields {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    /** For each open field, whether its instruction is being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            boolean shown = !run.isMarkedDeleted() && !run.isVanished() && !run.isSymbol();
            run.text().chars().forEach(c -> add((char) c, shown, text));
        }
        return text.toString();
    }

    private void add(char c, boolean shown, StringBuilder text) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_RESULT -> {
                fields.poll();
                fields.push(false);
            }
            case FIELD_END -> fields.poll();
            default -> {
                if (shown && !fields.contains(true)) {
                    text.append(said(c));
                }
            }
        }
    }

    private static String said(char c) {
        return switch (c) {
            case 0x0B, 0x0C, 0x0E -> "\n";
            case 0x1E -> "-";
            case '\t' -> "\t";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }
}
