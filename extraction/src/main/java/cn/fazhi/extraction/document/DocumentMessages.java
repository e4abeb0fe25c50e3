package cn.fazhi.extraction.document;

import cn.fazhi.contracts.figure.LocalizedText;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the faults, in Chinese and in English. */
final class DocumentMessages {
    private static final String BUNDLE = "problems.documents";

    private DocumentMessages() {}

    static LocalizedText of(DocumentFault fault, String part) {
        return new LocalizedText(text(fault, part, Locale.SIMPLIFIED_CHINESE), text(fault, part, Locale.ENGLISH));
    }

    private static String text(DocumentFault fault, String part, Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        Object[] arguments = fault.arguments().stream()
                .map(argument -> argument instanceof ForeignType type ? texts.getString("type." + type) : argument)
                .toArray();
        return new MessageFormat(texts.getString(fault.code() + "." + part), locale).format(arguments);
    }
}
