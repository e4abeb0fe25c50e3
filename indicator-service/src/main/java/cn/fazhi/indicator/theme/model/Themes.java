package cn.fazhi.indicator.theme.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All themes, in the order of their file. */
public record Themes(List<Theme> themes) {
    public Themes {
        themes = List.copyOf(themes);
        Set<String> known = new HashSet<>();
        for (Theme theme : themes) {
            for (String word : theme.words()) {
                if (!known.add(word)) {
                    throw new IllegalArgumentException("the word " + word + " stands for more than one theme");
                }
            }
        }
    }

    /** The theme whose word stands earliest in the text; of two that begin at the same place, that of the longer word. */
    public Theme of(String text) {
        Theme found = Theme.OTHER;
        int place = Integer.MAX_VALUE;
        int length = 0;
        for (Theme theme : themes) {
            for (String word : theme.words()) {
                int at = text.indexOf(word);
                if (at >= 0 && (at < place || (at == place && word.length() > length))) {
                    found = theme;
                    place = at;
                    length = word.length();
                }
            }
        }
        return found;
    }
}
