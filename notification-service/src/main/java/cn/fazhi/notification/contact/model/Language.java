package cn.fazhi.notification.contact.model;

import java.util.Locale;

/** A language in which mail can be read. */
public enum Language {
    ZH,
    EN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
