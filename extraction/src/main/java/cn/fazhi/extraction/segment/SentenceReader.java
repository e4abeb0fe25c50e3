package cn.fazhi.extraction.segment;

import cn.fazhi.extraction.text.CharSet;
import cn.fazhi.extraction.text.Enumerator;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Divides paragraphs into sentences and clauses. */
final class SentenceReader {
    /** Of all characters these alone tell where clauses end and which have a number. */
    private static final CharSet TELLING =
            CharSet.where(c -> Glyphs.endsClause((char) c) || Glyphs.isOfNumber((char) c));

    private final String text;
    private final SectionTracker sections;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();

    SentenceReader(String text, SectionTracker sections) {
        this.text = text;
        this.sections = sections;
    }

    /** The sentences read so far, in order. */
    List<Sentence> all() {
        return sentences;
    }

    /** Reads the paragraph between two characters, which stands below the heading or begins with it. */
    void read(int start, int end, @Nullable Heading heading, int paragraph) {
        int sentence = start;
        int clause = start;
        boolean bracketed = false;
        boolean numbered = false;
        for (int i = start; i <= end; i++) {
            char mark = i == end ? NormalText.BREAK : text.charAt(i);
            if (!TELLING.has(mark)) {
                continue;
            }
            boolean ends = Glyphs.endsClause(mark);
            numbered |= !ends;
            if (!ends || leadsToNumber(i, clause, end)) {
                continue;
            }
            if (i > clause) {
                clauses.add(new Clause(clause, i, bracketed, numbered, clauses.size()));
            }
            clause = i + 1;
            numbered = false;
            bracketed = mark == '（' || (bracketed && mark != '）');
            if (Glyphs.endsSentence(mark)) {
                end(sentence, i, heading, paragraph);
                sentence = i + 1;
                bracketed = false;
            }
        }
    }

    /** 调解纠纷：312件 is one clause. */
    private boolean leadsToNumber(int colon, int from, int end) {
        return colon + 1 < end
                && text.charAt(colon) == '：'
                && colon > from
                && colon - from <= Segmenter.LONGEST_LABEL
                && Glyphs.isDigit(text.charAt(colon + 1));
    }

    private void end(int start, int end, @Nullable Heading heading, int paragraph) {
        if (end > start) {
            SectionKind section = sections.of(text, start, end);
            boolean opens = (start == 0 || text.charAt(start - 1) == NormalText.BREAK)
                    && Enumerator.rank(text, start) == Enumerator.NONE;
            sentences.add(new Sentence(start, end, clauses, section, heading, opens, paragraph));
        }
        clauses.clear();
    }
}
