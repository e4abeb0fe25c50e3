package cn.fazhi.report.programme.model;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Frequency;

import java.util.List;
import java.util.regex.Pattern;

/**
 * 填报任务: a recurring duty to report.
 *
 * @param requiredSections the parts whose absence from a narrative is a finding
 */
public record Programme(
        String code, LocalizedText name, Frequency frequency, DueRule due, List<Section> requiredSections) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public Programme {
        requiredSections = List.copyOf(requiredSections);
    }

    /** Whether a programme can have this code. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
