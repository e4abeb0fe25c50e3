package cn.fazhi.notification.delivery.model;

import java.util.Arrays;
import java.util.Locale;

/** What a mail is about. */
public enum NoticeKind {
    /** 催报: a rung for the township. */
    REMINDER,
    /** 升级: a rung for the county. */
    ESCALATION,
    /** 退回: the county sent the township's report back. */
    RETURN;

    /**
     * The kind with that name in lower case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static NoticeKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of notice: " + name));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
