package cn.fazhi.report.programme;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Frequency;
import cn.fazhi.report.programme.model.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is to be reported, how often, and by when.
 *
 * @param name required in both languages
 * @param frequency required
 * @param dueMonth the number of the month after the period's end, 1 to 12; required
 * @param dueDay 1 to 31; required
 * @param dueDayIncluded whether that day is still in time; not, if it is not given
 * @param requiredSections the parts whose absence is a finding; all four if not given
 */
public record ProgrammeRequest(
        @Nullable LocalizedText name,
        @Nullable Frequency frequency,
        @Nullable Integer dueMonth,
        @Nullable Integer dueDay,
        @Nullable Boolean dueDayIncluded,
        @Nullable List<@Nullable Section> requiredSections) {}
