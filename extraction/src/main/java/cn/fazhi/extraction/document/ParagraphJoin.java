package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a page into paragraphs. A line goes on in the next one if it reaches the right edge of the text and
 * the next one is not set in, as the first line of a Chinese paragraph is; or if both belong to a centred title.
 */
final class ParagraphJoin {
    /** How far, in characters, a full line may end before the edge: a number or a mark may not be parted. */
    private static final double RAGGED = 2.6;

    /** No column of text is narrower than this many characters; where all lines are shorter, none is full. */
    private static final double FULL = 16;

    private static final double SET_IN = 0.8;
    private static final double TITLE_SIZE = 1.15;
    private static final double SAME_SIZE = 1.08;
    private static final double TITLE_PITCH = 2.2;
    private static final double CENTRED = 1.5;

    private static final Pattern HEADING =
            Pattern.compile("([一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部]).*");

    private final List<PageBlock.Line> lines;
    private final double left;
    private final double right;
    private final double size;

    ParagraphJoin(List<PageBlock.Line> lines) {
        this.lines = List.copyOf(lines);
        left = lines.stream().mapToDouble(PageBlock.Line::start).min().orElse(0);
        double[] ends = lines.stream().mapToDouble(PageBlock.Line::end).sorted().toArray();
        // The edge that one line in ten passes is the edge of the text, and not of one that sticks out.
        right = ends.length == 0 ? 0 : ends[Math.max(0, ends.length - 1 - ends.length / 10)];
        double[] sizes =
                lines.stream().mapToDouble(PageBlock.Line::size).sorted().toArray();
        size = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0 && !goesOn(lines.get(at - 1), lines.get(at))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            LineJoin.append(paragraph, lines.get(at).text());
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    private boolean goesOn(PageBlock.Line line, PageBlock.Line next) {
        boolean sameSize = Math.max(line.size(), next.size()) < SAME_SIZE * Math.min(line.size(), next.size());
        if (!sameSize || line.cells().size() > 1 && next.cells().size() > 1) {
            return false;
        }
        return isTitle(line, next) || isFull(line) && !isSetIn(next) && !startsAnew(line, next);
    }

    private boolean isFull(PageBlock.Line line) {
        return line.end() > right - RAGGED * line.size() && line.end() - line.start() > FULL * line.size();
    }

    private boolean isSetIn(PageBlock.Line line) {
        return line.start() > left + SET_IN * line.size();
    }

    private static boolean startsAnew(PageBlock.Line line, PageBlock.Line next) {
        return HEADING.matcher(next.text()).matches() && line.text().matches(".*[。；：！？]$");
    }

    private boolean isTitle(PageBlock.Line line, PageBlock.Line next) {
        double pitch = next.top() - line.top();
        return line.size() > TITLE_SIZE * size
                && pitch > 0
                && pitch < TITLE_PITCH * line.size()
                && isCentred(line)
                && isCentred(next);
    }

    private boolean isCentred(PageBlock.Line line) {
        return Math.abs(line.start() - left - (right - line.end())) < CENTRED * line.size();
    }
}
