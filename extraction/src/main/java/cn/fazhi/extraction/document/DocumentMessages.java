package cn.fazhi.extraction.document;

import cn.fazhi.contracts.figure.LocalizedText;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the faults and findings, in Chinese and in English. */
final class DocumentMessages {
    private static final String BUNDLE = "problems.documents";

    private DocumentMessages() {}

    /** The message of a key, with what it names. */
    static LocalizedText of(String key, List<Object> named) {
        return new LocalizedText(text(key, named, Locale.SIMPLIFIED_CHINESE), text(key, named, Locale.ENGLISH));
    }

    private static String text(String key, List<Object> named, Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        Object[] arguments = named.stream()
                .map(argument -> argument instanceof LocalizedText said ? in(locale, said) : argument)
                .toArray();
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    private static String in(Locale locale, LocalizedText text) {
        return locale.equals(Locale.ENGLISH) ? text.en() : text.zh();
    }
}
