package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.figure.LocalizedText;

import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of findings, in Chinese and English. */
public final class Messages {
    private static final String ZH = ".zh";

    private final String file;
    private final Properties texts;

    /**
     * Reads a file.
     *
     * @param file a resource with the lines {@code KEY.zh} and {@code KEY.en}
     */
    public Messages(String file) {
        this.file = file;
        this.texts = Resources.properties(file);
    }

    static Messages ofEngine() {
        return new Messages("/cn/fazhi/extraction/finding/messages.properties");
    }

    /** The keys that have a text. */
    public Set<String> keys() {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(ZH))
                .map(key -> key.substring(0, key.length() - ZH.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The message of a key, with what it is about put in for {0}, {1} and so on.
     *
     * @throws IllegalStateException if the file lacks the key in one of the languages
     */
    public LocalizedText of(String key, LocalizedText... about) {
        String zh = text(key + ZH);
        String en = text(key + ".en");
        for (int i = 0; i < about.length; i++) {
            zh = zh.replace("{" + i + "}", about[i].zh());
            en = en.replace("{" + i + "}", about[i].en());
        }
        return new LocalizedText(zh, en);
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(file + " has no " + key);
        }
        return text;
    }

    /** The same word in both languages. */
    public static LocalizedText same(Object word) {
        return new LocalizedText(word.toString(), word.toString());
    }
}
