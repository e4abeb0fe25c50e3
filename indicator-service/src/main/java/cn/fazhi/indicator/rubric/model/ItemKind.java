package cn.fazhi.indicator.rubric.model;

import java.util.Locale;

/** What the points of an item do. */
public enum ItemKind {
    /** 基本分: from nothing to the item's points; part of the total. */
    SCORE,
    /** 加分: on top of the total. */
    BONUS,
    /** 扣分: taken off the total. */
    MINUS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
