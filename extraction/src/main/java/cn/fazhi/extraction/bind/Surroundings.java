package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Heading;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.vocabulary.ConceptSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The words around a phrase: earlier in the sentence, in the paragraph, and in the heading. */
final class Surroundings {
    /** Keeps the work linear in a text without full stops. */
    private static final int LONGEST_LOOK_BACK = 160;

    private static final int LONGEST_CLAUSE = 60;
    private static final int MOST_CLAUSES = 40;

    private final String text;
    private final Words words;
    private final List<ConceptSet> facets;

    Surroundings(String text, Words words, List<ConceptSet> facets) {
        this.text = text;
        this.words = words;
        this.facets = facets;
    }

    /** The sets of concepts of which only the closest counts. */
    List<ConceptSet> facets() {
        return facets;
    }

    /** Whether a clause has a count, told by a number before 次. */
    boolean hasNumber(Clause clause) {
        int furthest = Math.min(clause.end(), clause.start() + LONGEST_CLAUSE);
        for (int i = clause.start() + 1; i < furthest; i++) {
            char before = text.charAt(i - 1);
            if (text.charAt(i) == '次' && (Glyphs.isOfNumber(before) || before == '余')) {
                return true;
            }
        }
        return false;
    }

    /** Where the part of the sentence begins that the clause belongs to: at the sentence or behind a semicolon. */
    int afterSemicolon(Sentence sentence, Clause clause) {
        int at = clause.start();
        int index = clause.index();
        int furthest = Math.max(0, index - MOST_CLAUSES);
        while (index > furthest && text.charAt(at - 1) != '；') {
            index--;
            at = sentence.clauses().get(index).start();
        }
        return index == 0 ? sentence.start() : at;
    }

    /** The concepts of the words from the start of the sentence up to a character. */
    ConceptSet amid(Sentence sentence, int end) {
        return between(sentence.start(), end);
    }

    /** The concepts of the words from the start of the paragraph up to a character, and of the heading. */
    ConceptSet under(Sentence sentence, int paragraphStart, int end) {
        ConceptSet all = between(paragraphStart, end);
        Heading heading = sentence.heading();
        return heading == null ? all : all.addAll(between(heading.start(), heading.end()));
    }

    ConceptSet between(int start, int end) {
        ConceptSet all = new ConceptSet();
        int last = words.firstFrom(end);
        int first = Math.max(words.firstFrom(start), last - LONGEST_LOOK_BACK);
        for (int word = first; word < last; word++) {
            all.addAll(words.meaning(word));
        }
        return all;
    }

    /** Whether the closest concept of the wanted ones' facet is one of them. */
    boolean isAbout(ConceptSet wanted, ConceptSet own, Sentence sentence, int paragraphStart, int start) {
        for (ConceptSet facet : facets) {
            if (facet.meets(wanted)) {
                return closest(facet, own, sentence, paragraphStart, start).meets(wanted);
            }
        }
        return own.meets(wanted);
    }

    /** The concepts of a facet in the phrase itself, else of the closest word before it, else of the heading. */
    ConceptSet closest(ConceptSet facet, ConceptSet own, Sentence sentence, int paragraphStart, int start) {
        if (own.meets(facet)) {
            return new ConceptSet().addCommon(own, facet);
        }
        ConceptSet before = closestBefore(facet, paragraphStart, start);
        Heading heading = sentence.heading();
        if (before == null && heading != null) {
            before = closestBefore(facet, heading.start(), heading.end());
        }
        return before == null ? new ConceptSet() : before;
    }

    /** A word within a longer one says what the longer one says: 讲堂 in 法治大讲堂. */
    private ConceptSet withOuter(ConceptSet facet, int word) {
        ConceptSet found = new ConceptSet().addCommon(words.meaning(word), facet);
        for (int outer = word; words.isInner(outer); ) {
            outer--;
            if (words.end(outer) >= words.end(word)) {
                found.addCommon(words.meaning(outer), facet);
            }
        }
        return found;
    }

    private @Nullable ConceptSet closestBefore(ConceptSet facet, int from, int until) {
        int last = words.firstFrom(until);
        int first = Math.max(words.firstFrom(from), last - LONGEST_LOOK_BACK);
        for (int word = last - 1; word >= first; word--) {
            if (words.meaning(word).meets(facet)) {
                return withOuter(facet, word);
            }
        }
        return null;
    }
}
