package cn.fazhi.pages;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. */
public enum Language {
    CHINESE("zh", "zh-CN", Locale.ROOT),
    ENGLISH("en", "en", Locale.ENGLISH);

    private final String code;
    private final String tag;
    private final Locale bundle;

    Language(String code, String tag, Locale bundle) {
        this.code = code;
        this.tag = tag;
        this.bundle = bundle;
    }

    /** The language of that two-letter code. */
    public static Optional<Language> named(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The first of the reader's languages that is one of ours; Chinese where none is. */
    public static Language preferred(List<Locale> languages) {
        return languages.stream()
                .map(locale -> named(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(CHINESE);
    }

    /** {@code zh} or {@code en}. */
    public String code() {
        return code;
    }

    /** As in the attribute {@code lang} of HTML. */
    public String tag() {
        return tag;
    }

    /** The suffix of the files with the texts; Chinese has none. */
    Locale bundle() {
        return bundle;
    }

    /** The one that the reader can switch to. */
    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
