package cn.fazhi.indicator.countyreport.model;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Figure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How a number that is not exact has to be written, so that it says no more than its parts do. */
public enum Vagueness {
    EXACT,
    /** 余: somewhat more, as each inexact part says. */
    SOMEWHAT_MORE,
    /** 以上: at least that. */
    AT_LEAST,
    /** 以内: at most that. */
    AT_MOST,
    /** 约: nearly, or not known in which direction. */
    ABOUT;

    private static final Pattern MORE = Pattern.compile("[0-9〇一二三四五六七八九十百千万亿][余多]");

    /** That of one value. */
    public static Vagueness of(Figure figure) {
        return switch (figure.qualifier()) {
            case EXACT -> EXACT;
            case AT_LEAST -> AT_LEAST;
            case AT_MOST -> AT_MOST;
            case ABOUT -> saysMore(figure.evidence()) ? SOMEWHAT_MORE : ABOUT;
        };
    }

    /** The qualifier "about" stands for 余 and for 近: only the sentence tells them apart. */
    private static boolean saysMore(@org.jspecify.annotations.Nullable Evidence evidence) {
        return evidence != null && MORE.matcher(evidence.text()).find();
    }

    /** That of the sum of these parts. */
    public static Vagueness ofSum(Collection<Vagueness> parts) {
        Set<Vagueness> inexact = EnumSet.noneOf(Vagueness.class);
        inexact.addAll(parts);
        inexact.remove(EXACT);
        if (inexact.isEmpty()) {
            return EXACT;
        }
        if (inexact.size() == 1) {
            return inexact.iterator().next();
        }
        return inexact.equals(EnumSet.of(SOMEWHAT_MORE, AT_LEAST)) ? AT_LEAST : ABOUT;
    }
}
