package cn.fazhi.indicator.theme.model;

import cn.fazhi.contracts.figure.LocalizedText;

import java.util.List;

/**
 * A theme.
 *
 * @param key keeps its meaning
 * @param words that stand for it, in Chinese as reports are
 */
public record Theme(String key, LocalizedText name, List<String> words) {
    /** What no theme's word stands in. */
    public static final Theme OTHER = new Theme("other", new LocalizedText("其他方面", "Other"), List.of());

    public Theme {
        words = List.copyOf(words);
    }
}
