package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One pass through one report. */
final class Walk {
    private final Scope scope;
    private final StatedReader stated;
    private final StatedReader promised;
    private final ImpliedReader implied;
    private final BoundFigures figures;
    private final BoundFigures promises;
    private int sentenceNumber;
    private int paragraph = -1;
    private int paragraphStart;

    Walk(BindingTools tools, NormalText text, Words words, @Nullable Integer year) {
        Vocabulary vocabulary = tools.vocabulary();
        Surroundings around = new Surroundings(text.text(), words, vocabulary.facets());
        this.scope = new Scope(text, words, vocabulary, year);
        this.figures = new BoundFigures(tools, text.text(), words, around);
        this.promises = new BoundFigures(tools, text.text(), words, around);
        this.stated = new StatedReader(tools, text, words, scope, around, figures, false);
        this.promised = new StatedReader(tools, text, words, scope, around, promises, true);
        this.implied = new ImpliedReader(words, around, tools);
    }

    /** What was bound so far. */
    List<Bound> found() {
        return figures.all();
    }

    /** What was promised for next year so far. */
    List<Bound> promised() {
        return promises.all();
    }

    /** What was in scope so far and no rule took. */
    List<Unread> unread() {
        return stated.unread();
    }

    void read(Sentence sentence) {
        boolean startsParagraph = sentence.paragraph() != paragraph;
        scope.open(sentence, startsParagraph);
        if (startsParagraph) {
            paragraph = sentence.paragraph();
            paragraphStart = sentence.start();
        }
        sentenceNumber++;
        Place place = new Place(sentence, sentenceNumber, paragraphStart);
        for (Clause clause : sentence.clauses()) {
            if (sentence.section() == SectionKind.PLAN) {
                promised.read(place, clause);
            } else {
                stated.read(place, clause);
                readImplied(place, clause);
            }
        }
    }

    private void readImplied(Place place, Clause clause) {
        List<Bound> more = implied.read(place, clause, figures.all());
        if (!more.isEmpty() && scope.takes(place.sentence(), clause, clause.end())) {
            figures.addImplied(more);
        }
    }
}
