package cn.fazhi.contracts.figure;

import java.util.Locale;

/** 来源: how a value came to be in a report. */
public enum Origin {
    /** Written in the narrative. */
    STATED,
    /** Said without a number: 均, 全部, 无一例. */
    IMPLIED,
    /** Sent by the portal as data. */
    STRUCTURED,
    /** Put right by a clerk. */
    CORRECTED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
