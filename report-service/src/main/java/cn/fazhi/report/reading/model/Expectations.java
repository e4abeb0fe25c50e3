package cn.fazhi.report.reading.model;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.report.programme.model.Section;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text should say of itself, given what it was handed in for.
 *
 * @param requiredSections the parts that the programme asks for
 */
public record Expectations(String townshipName, Period period, List<Section> requiredSections) {
    public Expectations {
        requiredSections = List.copyOf(requiredSections);
    }

    /**
     * One finding for everything that is not as expected.
     *
     * @param divisionName the name in the text, or null if it names none
     * @param year the year in the text, or null if it names none
     */
    public List<Finding> check(@Nullable String divisionName, @Nullable Integer year, Sections sections) {
        return Stream.of(wrongYear(year).stream(), otherDivision(divisionName).stream(), missing(sections))
                .flatMap(findings -> findings)
                .toList();
    }

    private Optional<Finding> wrongYear(@Nullable Integer year) {
        if (year == null || year == period.year()) {
            return Optional.empty();
        }
        return Optional.of(finding(
                "YEAR_MISMATCH",
                Severity.ERROR,
                "报告正文写的是%d年，而报送的是%s报告期，请核对是否传错文件。".formatted(year, period),
                "The text is about %d, but it was handed in for %s; is it the right file?".formatted(year, period)));
    }

    private Optional<Finding> otherDivision(@Nullable String name) {
        if (name == null || name.endsWith(townshipName) || townshipName.endsWith(name)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                "DIVISION_MISMATCH",
                Severity.WARNING,
                "报告正文写的是“%s”，而报送单位是“%s”，请核对。".formatted(name, townshipName),
                "The text names %s, but it was handed in for %s.".formatted(name, townshipName)));
    }

    private Stream<Finding> missing(Sections sections) {
        return requiredSections.stream()
                .filter(section -> !section.isIn(sections))
                .map(section -> finding(
                        "SECTION_MISSING_" + section.name(),
                        Severity.WARNING,
                        "缺少规定内容：" + section.title().zh() + "。",
                        "A required part is missing: " + section.title().en() + "."));
    }

    private static Finding finding(String code, Severity severity, String zh, String en) {
        return new Finding(code, severity, List.of(), new LocalizedText(zh, en), List.of());
    }
}
