package cn.fazhi.notification.contact.model;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which mail can be read. */
public enum Language {
    ZH,
    EN;

    /** The language with that name in lower case, if it is one of ours. */
    public static Optional<Language> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(language -> language.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
