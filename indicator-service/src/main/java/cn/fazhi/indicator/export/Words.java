package cn.fazhi.indicator.export;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an export in the reader's language. */
public final class Words {
    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final boolean english;
    private final ResourceBundle texts;

    private Words(boolean english) {
        this.english = english;
        this.texts = ResourceBundle.getBundle(
                "export.words", english ? Locale.ENGLISH : Locale.ROOT, Words.class.getClassLoader(), NO_SYSTEM_LOCALE);
    }

    /** In Chinese, unless English is preferred. */
    public static Words preferred(List<Locale> languages) {
        return new Words(languages.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("zh"))
                .findFirst()
                .filter("en"::equals)
                .isPresent());
    }

    public Locale language() {
        return english ? Locale.ENGLISH : Locale.CHINESE;
    }

    boolean isEnglish() {
        return english;
    }

    public String of(LocalizedText text) {
        return english ? text.en() : text.zh();
    }

    public String of(String key, Object... arguments) {
        return arguments.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }

    /** 2024年, 2024年上半年, 2024年第3季度, 2024年9月. */
    public String period(Period period) {
        String year = String.valueOf(period.year());
        String ordinal = String.valueOf(period.ordinal());
        return switch (period.frequency()) {
            case YEARLY -> of("period.year", year);
            case HALF_YEARLY -> of("period.half." + ordinal, year);
            case QUARTERLY -> of("period.quarter", year, ordinal);
            case MONTHLY -> of("period.month", year, ordinal);
        };
    }
}
