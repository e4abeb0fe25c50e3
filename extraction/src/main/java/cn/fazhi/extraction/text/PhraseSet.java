package cn.fazhi.extraction.text;

/** A handful of fixed phrases that are looked for in one pass, without cutting the text up. */
public final class PhraseSet {
    private final String[] phrases;
    private final CharSet firsts = new CharSet();

    private PhraseSet(String... phrases) {
        this.phrases = phrases.clone();
        for (String phrase : phrases) {
            firsts.add(phrase.charAt(0));
        }
    }

    /** The set of the phrases, none of which is empty. */
    public static PhraseSet of(String... phrases) {
        return new PhraseSet(phrases);
    }

    /** Whether one of the phrases begins at {@code start} and ends by {@code end}. */
    public boolean startsAt(String text, int start, int end) {
        if (start >= end || !firsts.has(text.charAt(start))) {
            return false;
        }
        for (String phrase : phrases) {
            if (start + phrase.length() <= end && text.startsWith(phrase, start)) {
                return true;
            }
        }
        return false;
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
