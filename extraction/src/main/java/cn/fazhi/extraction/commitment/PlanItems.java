package cn.fazhi.extraction.commitment;

import cn.fazhi.extraction.segment.Heading;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Enumerator;
import cn.fazhi.extraction.text.NormalText;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the passages on next year, or those on shortcomings, into items: at every number (（一）, 1., 一是), else at every full stop and semicolon. What
 * follows a numbered item without a number of its own belongs to it.
 */
final class PlanItems {
    private static final CharSet SEPARATORS = CharSet.of("；：，");
    /** Shorter than any promise; a signature is shorter than the unfinished lines that are taken. */
    private static final int SHORTEST = 6;

    private static final int LONGEST_SIGNATURE = 30;

    private final String text;
    private final SectionKind section;
    private final List<PlanItem> items = new ArrayList<>();
    private int start = -1;
    private int end;
    private int paragraph;
    private boolean numbered;
    private boolean titleOnly;

    private PlanItems(NormalText normal, SectionKind section) {
        this.text = normal.text();
        this.section = section;
    }

    static List<PlanItem> of(NormalText normal, Layout layout, SectionKind section) {
        PlanItems plan = new PlanItems(normal, section);
        for (Sentence sentence : layout.sentences()) {
            if (sentence.section() == section) {
                plan.read(sentence);
            }
        }
        plan.close(Enumerator.NONE);
        return plan.items;
    }

    private void read(Sentence sentence) {
        Heading heading = sentence.ownHeading();
        int from = sentence.start();
        if (heading != null && heading.kinds().contains(section)) {
            close(Enumerator.NONE);
            from = Math.min(heading.end() + 1, sentence.end());
        }
        boolean title = heading != null && heading.end() >= sentence.end();
        for (int i = from; i < sentence.end(); i++) {
            if (isBorder(i)) {
                boolean leadsIn = text.charAt(i) == '：';
                add(from, leadsIn ? from : i, sentence.paragraph(), false);
                from = i + 1;
            }
        }
        add(from, sentence.end(), sentence.paragraph(), title);
    }

    /** A semicolon, or any mark before a number: 重点做好：一是……，二是……. */
    private boolean isBorder(int index) {
        char mark = text.charAt(index);
        return mark == '；' || (SEPARATORS.has(mark) && Enumerator.rank(text, index + 1) != Enumerator.NONE);
    }

    private void add(int from, int to, int inParagraph, boolean title) {
        if (from >= to) {
            return;
        }
        int rank = Enumerator.rank(text, from);
        boolean prose = isProse(from, to);
        boolean open = start >= 0 && rank == Enumerator.NONE;
        boolean joins = open && (titleOnly || (prose && numbered && paragraph == inParagraph));
        if (joins) {
            titleOnly = false;
        } else if (rank != Enumerator.NONE || prose) {
            close(rank);
            start = from;
            numbered = rank != Enumerator.NONE;
            titleOnly = title;
        } else {
            return;
        }
        end = to;
        paragraph = inParagraph;
    }

    /** Signatures, dates and remarks in brackets end without a mark. */
    private boolean isProse(int from, int to) {
        boolean finished = to < text.length() && text.charAt(to) != NormalText.BREAK;
        return text.charAt(from) != '（' && (finished || to - from > LONGEST_SIGNATURE);
    }

    /** Ends the open item; a title above a list of deeper numbers promises nothing by itself. */
    private void close(int nextRank) {
        boolean above = titleOnly && nextRank > Enumerator.rank(text, Math.max(start, 0));
        if (start >= 0 && !above && end - start >= SHORTEST) {
            int words = numbered ? Enumerator.end(text, start) : start;
            items.add(new PlanItem(start, words, end));
        }
        start = -1;
        titleOnly = false;
    }
}
