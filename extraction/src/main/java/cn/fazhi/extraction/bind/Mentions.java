package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Words;
import cn.fazhi.extraction.vocabulary.ConceptSet;

/** Whether a stretch of the text says one of some concepts. */
final class Mentions {
    private final Words words;

    Mentions(Words words) {
        this.words = words;
    }

    /** Whether a word that begins in the stretch is one of the wanted. */
    boolean has(ConceptSet wanted, int start, int until) {
        return hasAmong(wanted, words.firstFrom(start), words.firstFrom(until));
    }

    /** The same of the last words of the stretch alone, which keeps the work linear in a text without full stops. */
    boolean hasAtLast(ConceptSet wanted, int start, int until, int most) {
        int last = words.firstFrom(until);
        return hasAmong(wanted, Math.max(words.firstFrom(start), last - most), last);
    }

    /** Whether a word that begins at the character is one of the wanted. */
    boolean opensWith(ConceptSet wanted, int at) {
        int word = words.firstFrom(at);
        return word < words.count()
                && words.start(word) == at
                && words.meaning(word).meets(wanted);
    }

    private boolean hasAmong(ConceptSet wanted, int first, int last) {
        for (int word = first; word < last; word++) {
            if (words.meaning(word).meets(wanted)) {
                return true;
            }
        }
        return false;
    }
}
