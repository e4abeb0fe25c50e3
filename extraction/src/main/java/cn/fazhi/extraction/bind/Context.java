package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.vocabulary.ConceptSet;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What surrounds one phrase, looked up when a rule asks for it and kept for the next rule. */
final class Context {
    private final Phrase phrase;
    private final Place place;
    private final Surroundings around;
    private final @Nullable ConceptSet[] closest;
    private @Nullable ConceptSet amid;
    private @Nullable ConceptSet beside;
    private @Nullable ConceptSet under;
    private @Nullable ConceptSet next;

    Context(Phrase phrase, Place place, Surroundings around) {
        this.phrase = phrase;
        this.place = place;
        this.around = around;
        this.closest = new ConceptSet[around.facets().size()];
    }

    Phrase phrase() {
        return phrase;
    }

    Place place() {
        return place;
    }

    /** The concepts from the start of the sentence to the end of the phrase's clause. */
    ConceptSet amid() {
        ConceptSet known = amid;
        if (known == null) {
            known = around.between(place.sentence().start(), phrase.clause().end());
            amid = known;
        }
        return known;
    }

    /** The concepts from the last semicolon to the end of the phrase's clause. */
    ConceptSet beside() {
        ConceptSet known = beside;
        if (known == null) {
            known = around.between(
                    around.afterSemicolon(place.sentence(), phrase.clause()),
                    phrase.clause().end());
            beside = known;
        }
        return known;
    }

    /** The concepts from the start of the paragraph to the end of the phrase, and of the heading. */
    ConceptSet under() {
        ConceptSet known = under;
        if (known == null) {
            known = around.under(place.sentence(), place.paragraphStart(), phrase.end());
            under = known;
        }
        return known;
    }

    /** The concepts of the clause after the phrase's; none if it speaks of a part. */
    ConceptSet next(ConceptSet part) {
        ConceptSet known = next;
        if (known == null) {
            List<Clause> clauses = place.sentence().clauses();
            int index = phrase.clause().index() + 1;
            known = index == clauses.size() ? new ConceptSet() : between(clauses.get(index));
            known = known.meets(part) ? new ConceptSet() : known;
            next = known;
        }
        return known;
    }

    /** Whether the clause after counts something itself. */
    boolean isFollowedByNumber() {
        List<Clause> clauses = place.sentence().clauses();
        int index = phrase.clause().index() + 1;
        return index < clauses.size() && around.hasNumber(clauses.get(index));
    }

    private ConceptSet between(Clause clause) {
        return around.between(clause.start(), clause.end());
    }

    /** Whether the closest concept of the wanted ones' facet is one of them. */
    boolean isAbout(ConceptSet wanted) {
        List<ConceptSet> facets = around.facets();
        for (int i = 0; i < facets.size(); i++) {
            if (facets.get(i).meets(wanted)) {
                return closest(i).meets(wanted);
            }
        }
        return phrase.own().meets(wanted);
    }

    private ConceptSet closest(int facet) {
        ConceptSet known = closest[facet];
        if (known == null) {
            known = around.closest(
                    around.facets().get(facet), phrase.own(), place.sentence(), place.paragraphStart(), phrase.start());
            closest[facet] = known;
        }
        return known;
    }
}
