package cn.fazhi.contracts.catalogue;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition that one report should meet.
 *
 * @param rule the name of the check
 * @param finding the code of the finding where the condition is not met
 * @param each what it is asked of
 * @param names what the condition and the message call by a name of their own, with what it stands for
 * @param condition arithmetic and comparisons over codes, names, and what {@code each} brings
 * @param totals codes that must be given as totals (全年, 累计, 共) for the check to be asked
 * @param unless words that excuse the figures if they stand in the clause of one
 * @param message what the finding says; {@code {name}} stands for the value of a code or name
 */
public record Check(
        String rule,
        Severity severity,
        String finding,
        Each each,
        Map<String, String> names,
        String condition,
        List<String> totals,
        List<String> unless,
        LocalizedText message) {
    public Check {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        totals = List.copyOf(totals);
        unless = List.copyOf(unless);
    }
}
