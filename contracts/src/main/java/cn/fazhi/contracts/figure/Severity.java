package cn.fazhi.contracts.figure;

import java.util.Locale;

/** How grave a finding is. */
public enum Severity {
    ERROR,
    WARNING,
    HINT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
