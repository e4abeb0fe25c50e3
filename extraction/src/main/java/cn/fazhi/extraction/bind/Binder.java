package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.recognise.QuantityScanner;
import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.segment.Sentence;
import cn.fazhi.extraction.text.Glyphs;
import cn.fazhi.extraction.text.NormalText;
import cn.fazhi.extraction.vocabulary.BindingRule;
import cn.fazhi.extraction.vocabulary.ConceptSet;
import cn.fazhi.extraction.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes through a report clause by clause and gives its numbers their codes. */
public final class Binder {
    /** What may follow a number and its unit without being a noun. */
    private static final String AFTER_COUNT = "均都已并被由在经获其为以及的和与也仍则等共以至让使有未";

    private static final Set<String> COUNTERS = Set.of("个", "项", "条", "件", "名", "家", "处", "所", "座", "户");
    private static final int LONGEST_ADJECTIVE = 5;
    private static final int LONGEST_PART = 200;

    private final Vocabulary vocabulary;
    private final QuantityScanner scanner;
    private final RuleMatcher matcher;
    private final ConceptSet part;
    private final ConceptSet total;
    private final ConceptSet filler;

    public Binder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.scanner = new QuantityScanner(vocabulary);
        this.matcher = new RuleMatcher(vocabulary);
        this.part = vocabulary.conceptsOf("PART");
        this.total = vocabulary.conceptsOf("TOTAL");
        this.filler = vocabulary.conceptsOf("FILLER", "TOTAL", "HOLD");
    }

    /**
     * The numbers of a report with their codes, in the order of the text.
     *
     * @param year the year reported on, if known
     */
    public List<Bound> bind(NormalText text, Words words, Layout layout, @Nullable Integer year) {
        Walk walk = new Walk(text, words, year);
        for (Sentence sentence : layout.sentences()) {
            walk.read(sentence);
        }
        return walk.found;
    }

    /** One pass through one report. */
    private final class Walk {
        private final NormalText text;
        private final Words words;
        private final Scope scope;
        private final PhraseReader phrases;
        private final Surroundings around;
        private final ImpliedReader implied;
        private final List<Bound> found = new ArrayList<>();
        private int sentenceNumber;
        private int paragraph = -1;
        private int paragraphStart;

        Walk(NormalText text, Words words, @Nullable Integer year) {
            this.text = text;
            this.words = words;
            this.scope = new Scope(text, words, vocabulary, year);
            this.phrases = new PhraseReader(text.text(), words, filler);
            this.around = new Surroundings(words, vocabulary.facets());
            this.implied = new ImpliedReader(words, around, vocabulary);
        }

        void read(Sentence sentence) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                paragraphStart = sentence.start();
            }
            sentenceNumber++;
            if (sentence.section() == SectionKind.PLAN) {
                return;
            }
            Place place = new Place(sentence, sentenceNumber, paragraphStart);
            for (Clause clause : sentence.clauses()) {
                readQuantities(place, clause);
                readImplied(place, clause);
            }
        }

        /** Whether a character stands after 其中 and before the next semicolon. */
        private boolean isPart(Sentence sentence, int at) {
            String normal = text.text();
            int first = Math.max(sentence.start(), at - LONGEST_PART);
            for (int word = words.firstFrom(at) - 1; word >= 0 && words.start(word) >= first; word--) {
                if (words.meaning(word).meets(part)) {
                    return normal.substring(words.start(word), at).indexOf('；') < 0;
                }
            }
            return false;
        }

        private List<BindingRule> match(Phrase phrase, Place place) {
            boolean isPart = isPart(place.sentence(), phrase.quantity().start());
            return matcher.match(new Context(phrase, place, around), found, isPart);
        }

        private void readQuantities(Place place, Clause clause) {
            List<Quantity> quantities = scanner.scan(text, clause.start(), clause.end());
            quantities.removeIf(quantity -> !matcher.knows(quantity.unit()));
            if (quantities.isEmpty()) {
                return;
            }
            for (Phrase phrase : phrases.read(clause, quantities)) {
                if (isFree(phrase.quantity()) && scope.takes(phrase, place.sentence())) {
                    for (BindingRule rule : match(phrase, place)) {
                        found.add(bound(rule, phrase, place));
                    }
                }
            }
        }

        /** The number is no piece of a word (综合查一次) and does not count a noun that nobody knows (四个环节). */
        private boolean isFree(Quantity quantity) {
            int before = words.firstFrom(quantity.start()) - 1;
            boolean inWord = before >= 0 && words.end(before) > quantity.start();
            return !inWord && !countsUnknown(quantity);
        }

        private boolean countsUnknown(Quantity quantity) {
            int end = quantity.end();
            String normal = text.text();
            if (end >= normal.length()
                    || !Glyphs.isHan(normal.charAt(end))
                    || AFTER_COUNT.indexOf(normal.charAt(end)) >= 0) {
                return false;
            }
            int next = words.firstFrom(end);
            boolean known = next < words.count() && words.start(next) <= end + LONGEST_ADJECTIVE;
            return !known && COUNTERS.contains(vocabulary.unitNames().get(quantity.unit()));
        }

        private Bound bound(BindingRule rule, Phrase phrase, Place place) {
            Quantity quantity = phrase.quantity();
            return new Bound(
                    rule.code(),
                    quantity.value(),
                    quantity.qualifier(),
                    Origin.STATED,
                    vocabulary.unitNames().get(quantity.unit()),
                    quantity.start(),
                    phrase.clause(),
                    place.number(),
                    paragraph,
                    isTotal(phrase),
                    isPart(place.sentence(), quantity.start()),
                    rule.weak(),
                    object(phrase),
                    List.of(rule.name()));
        }

        private boolean isTotal(Phrase phrase) {
            return around.between(phrase.clause().start(), phrase.quantity().start())
                    .meets(total);
        }

        private String object(Phrase phrase) {
            int last = words.firstFrom(phrase.quantity().start()) - 1;
            boolean inside = last >= 0 && words.start(last) >= phrase.start();
            return inside ? text.text().substring(words.start(last), words.end(last)) : "";
        }

        private void readImplied(Place place, Clause clause) {
            List<Bound> more = implied.read(place, clause, found);
            if (!more.isEmpty() && scope.takes(place.sentence(), clause, clause.end())) {
                found.addAll(more);
            }
        }
    }
}
