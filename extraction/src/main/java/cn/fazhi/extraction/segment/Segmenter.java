package cn.fazhi.extraction.segment;

import cn.fazhi.extraction.text.Enumerator;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides a text into headings, sentences and clauses, and says which part of the report each belongs to. */
public final class Segmenter {
    private static final int LONGEST_HEADING = 60;
    static final int LONGEST_LABEL = 24;

    private final String text;
    private final SectionTracker sections;
    private final @Nullable Integer year;
    private final List<Heading> headings = new ArrayList<>();
    private final SentenceReader sentences;
    private int paragraph;

    private Segmenter(NormalText normal, @Nullable Integer year) {
        this.text = normal.text();
        this.year = year;
        this.sections = new SectionTracker(year);
        this.sentences = new SentenceReader(text, sections);
    }

    /**
     * Lays a text out.
     *
     * @param year the year reported on, if known: what a heading says of the next one is a plan
     */
    public static Layout layOut(NormalText text, @Nullable Integer year) {
        Segmenter segmenter = new Segmenter(text, year);
        segmenter.run();
        return new Layout(segmenter.headings, segmenter.sentences.all());
    }

    private void run() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(NormalText.BREAK, start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                readParagraph(start, end);
                paragraph++;
            }
            start = end + 1;
        }
    }

    private void readParagraph(int start, int end) {
        if (Annex.opens(text, start, end)) {
            sections.leaveForAnnex();
        }
        sections.startParagraph();
        int rank = Enumerator.rank(text, start);
        int headingEnd = headingEnd(start, end, rank);
        if (headingEnd > start) {
            int words = rank == Enumerator.NONE ? start : Enumerator.end(text, start);
            int effective = rank == Enumerator.NONE ? Heading.LABEL : rank;
            Heading heading = new Heading(
                    start,
                    headingEnd,
                    effective,
                    sections.isInside(effective)
                            ? Set.of()
                            : HeadingWords.kinds(text.substring(words, headingEnd), effective, year));
            headings.add(heading);
            sections.enter(heading, isFirst(start));
        }
        sentences.read(start, end, headings.isEmpty() ? null : headings.getLast(), paragraph);
    }

    /** Whether the enumerator is 一, 1 or the like. */
    private boolean isFirst(int start) {
        return text.startsWith("一、", start)
                || text.startsWith("（一）", start)
                || text.startsWith("1.", start)
                || text.startsWith("1、", start)
                || text.startsWith("（1）", start)
                || text.startsWith("一是", start);
    }

    /** Where the heading that the paragraph begins with ends; its start if it begins with none. */
    private int headingEnd(int start, int end, int rank) {
        if (rank == Enumerator.ITEM) {
            return start;
        }
        if (rank == Enumerator.NONE) {
            return labelEnd(start, end);
        }
        int stop = start + 1;
        while (stop < end && !Glyphs.endsSentence(text.charAt(stop)) && text.charAt(stop) != '：') {
            stop++;
        }
        return stop - start <= LONGEST_HEADING ? stop : start;
    }

    private int labelEnd(int start, int end) {
        if (text.charAt(start) == '【') {
            int close = text.indexOf('】', start, Math.min(end, start + LONGEST_LABEL));
            return close < 0 ? start : close;
        }
        for (int i = start; i < end && i <= start + LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            if (c == '：') {
                return HeadingWords.kinds(text.substring(start, i), Heading.LABEL, year)
                                .isEmpty()
                        ? start
                        : i;
            }
            if (c == '，' || c == '。' || c == '；') {
                return start;
            }
        }
        boolean named = end - start <= LONGEST_LABEL
                && !HeadingWords.kinds(text.substring(start, end), Heading.LABEL, year)
                        .isEmpty();
        return named && paragraph > 1 && !isTitle(start, end) ? end : start;
    }

    /** 2024年法治建设总结及2025年打算 is what the whole is called. */
    private boolean isTitle(int start, int end) {
        String line = text.substring(start, end);
        return headings.isEmpty() && line.contains("总结") && line.contains(year + "年");
    }
}
