package cn.fazhi.report.programme;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Frequency;
import cn.fazhi.report.programme.model.Programme;
import cn.fazhi.report.programme.model.Section;

import java.util.List;

/** A programme as callers see it; see {@link ProgrammeRequest} for what the fields mean. */
public record ProgrammeView(
        String code,
        LocalizedText name,
        Frequency frequency,
        int dueMonth,
        int dueDay,
        boolean dueDayIncluded,
        List<Section> requiredSections) {
    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.code(),
                programme.name(),
                programme.frequency(),
                programme.due().month(),
                programme.due().day(),
                programme.due().included(),
                programme.requiredSections());
    }
}
