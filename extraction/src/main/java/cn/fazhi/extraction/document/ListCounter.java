package cn.fazhi.extraction.document;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one list through its levels. */
final class ListCounter {
    static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final int[] counts = new int[LEVELS];

    ListCounter() {
        Arrays.fill(counts, NOT_BEGUN);
    }

    /** The label of the next paragraph at this level. */
    String next(List<ListLevel> levels, int level) {
        counts[level] = counts[level] == NOT_BEGUN ? levels.get(level).start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (deeper >= levels.size() || levels.get(deeper).restarts()) {
                counts[deeper] = NOT_BEGUN;
            }
        }
        return label(levels, level);
    }

    /** Begins the level anew with its next paragraph. */
    void restart(int level) {
        counts[level] = NOT_BEGUN;
    }

    private String label(List<ListLevel> levels, int level) {
        String template = levels.get(level).template();
        if (levels.get(level).format() == NumberFormat.BULLET) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            char c = template.charAt(at);
            if (c == '%'
                    && at + 1 < template.length()
                    && template.charAt(at + 1) >= '1'
                    && template.charAt(at + 1) <= '9') {
                label.append(number(
                        levels, template.charAt(++at) - '1', levels.get(level).legal()));
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private String number(List<ListLevel> levels, int level, boolean legal) {
        if (level >= levels.size()) {
            return "";
        }
        int count = counts[level] == NOT_BEGUN ? levels.get(level).start() : counts[level];
        return (legal ? NumberFormat.DECIMAL : levels.get(level).format()).say(count);
    }
}
