package cn.fazhi.extraction.text;

import java.util.Collection;
import java.util.List;

/** A handful of fixed phrases that are looked for in one pass, without cutting the text up. */
public final class PhraseSet {
    /** In the order of their characters. */
    private final String[] phrases;

    private final CharSet firsts = new CharSet();

    private PhraseSet(Collection<String> phrases) {
        this.phrases = phrases.stream().sorted().distinct().toArray(String[]::new);
        for (String phrase : this.phrases) {
            firsts.add(phrase.charAt(0));
        }
    }

    /** The set of the phrases, none of which is empty. */
    public static PhraseSet of(String... phrases) {
        return new PhraseSet(List.of(phrases));
    }

    /** The set of the phrases, none of which is empty. */
    public static PhraseSet of(Collection<String> phrases) {
        return new PhraseSet(phrases);
    }

    /** Whether one of the phrases begins at {@code start} and ends by {@code end}. */
    public boolean startsAt(String text, int start, int end) {
        if (start >= end || !firsts.has(text.charAt(start))) {
            return false;
        }
        char first = text.charAt(start);
        for (int i = firstWith(first); i < phrases.length && phrases[i].charAt(0) == first; i++) {
            if (start + phrases[i].length() <= end && text.startsWith(phrases[i], start)) {
                return true;
            }
        }
        return false;
    }

    /** The place of the first phrase that begins with the character. */
    private int firstWith(char first) {
        int low = 0;
        int high = phrases.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases[middle].charAt(0) < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether one of the phrases stands between the two indices. */
    public boolean isIn(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (startsAt(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases stands in the text. */
    public boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether the text ends with one of the phrases. */
    public boolean ends(String text) {
        for (String phrase : phrases) {
            if (text.endsWith(phrase)) {
                return true;
            }
        }
        return false;
    }
}
