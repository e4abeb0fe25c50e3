package cn.fazhi.extraction.identity;

import cn.fazhi.extraction.text.Enumerator;
import cn.fazhi.extraction.text.NormalText;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs above the first one that is prose or numbered. */
final class TitleBlock {
    private static final int LONGEST_TITLE = 90;
    private static final int MOST_LINES = 8;

    private TitleBlock() {}

    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length() && lines.size() < MOST_LINES) {
            int end = text.indexOf(NormalText.BREAK, start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(end, start + LONGEST_TITLE + 1));
            boolean prose = line.length() > LONGEST_TITLE || line.indexOf('，') >= 0 || line.indexOf('。') >= 0;
            if (prose || Enumerator.rank(line, 0) != Enumerator.NONE) {
                return lines;
            }
            lines.add(line);
            start = end + 1;
        }
        return lines;
    }

    /** The lines in one, as a title that was broken reads. */
    static String joined(String text) {
        return String.join("", lines(text));
    }
}
