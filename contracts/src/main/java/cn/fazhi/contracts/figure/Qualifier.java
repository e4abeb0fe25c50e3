package cn.fazhi.contracts.figure;

import java.util.Locale;

/** 限定: how literally a value is meant. */
public enum Qualifier {
    EXACT,
    /** 余, 多, 近, 约, 左右. */
    ABOUT,
    /** 以上, 不少于, 超, 逾. */
    AT_LEAST,
    AT_MOST;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
