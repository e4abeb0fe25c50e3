package cn.fazhi.notification.ladder.model;

import java.util.Locale;

/** Whom a rung tells. */
public enum Audience {
    /** 催报: the township that owes the report. */
    TOWNSHIP,
    /** 升级: its county. */
    COUNTY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
