package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.extraction.recognise.Years;
import cn.fazhi.extraction.segment.Heading;
import cn.fazhi.extraction.segment.SectionKind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether a report is complete, of one year and of one township. */
final class ConsistencyChecks {
    private static final int LONGEST_TITLE = 40;

    private final Messages messages;
    private final FindingWords words;

    ConsistencyChecks(Messages messages, FindingWords words) {
        this.messages = messages;
        this.words = words;
    }

    Stream<Finding> sectionsArePresent(Report report) {
        List<Finding> missing = new ArrayList<>();
        addMissing(missing, report.sections().measures(), "measures");
        addMissing(missing, report.sections().problems(), "problems");
        addMissing(missing, report.sections().headDuty(), "head_duty");
        addMissing(missing, report.sections().plan(), "plan");
        return missing.stream();
    }

    private void addMissing(List<Finding> missing, boolean present, String section) {
        if (!present) {
            LocalizedText name = messages.of("section." + section);
            missing.add(new Finding(
                    "SECTION_MISSING", Severity.WARNING, List.of(), messages.of("SECTION_MISSING", name), List.of()));
        }
    }

    /** A heading other than that of the plan names another year than the title. */
    Stream<Finding> yearsAgree(Report report) {
        Integer year = report.year();
        if (year == null) {
            return Stream.of();
        }
        return report.layout().headings().stream()
                .filter(heading -> !heading.kinds().contains(SectionKind.PLAN) && isTitle(report, heading))
                .flatMap(heading -> otherYear(report, heading, year))
                .limit(1);
    }

    /** A numbered sentence may speak of a case of another year. */
    private static boolean isTitle(Report report, Heading heading) {
        return heading.end() - heading.start() <= LONGEST_TITLE
                && report.text()
                                .text()
                                .substring(heading.start(), heading.end())
                                .indexOf('，')
                        < 0;
    }

    private Stream<Finding> otherYear(Report report, Heading heading, int year) {
        String text = report.text().text();
        for (int i = heading.start(); i < heading.end(); i++) {
            int named = Years.at(text, i);
            if (named > 0 && named != year) {
                return Stream.of(new Finding(
                        "YEAR_INCONSISTENT",
                        Severity.WARNING,
                        List.of(),
                        messages.of("YEAR_INCONSISTENT", Messages.same(year), Messages.same(named)),
                        List.of(report.text().evidence(heading.start(), heading.end()))));
            }
        }
        return Stream.of();
    }

    /** A 镇 that speaks of 街道 copied from somebody else. */
    Stream<Finding> namesAgree(Report report) {
        String name = report.divisionName();
        if (name == null) {
            return Stream.of();
        }
        List<String> foreign = new ArrayList<>();
        addUnless(name.endsWith("镇"), "own.town", foreign);
        addUnless(name.endsWith("乡") || name.endsWith("苏木"), "own.township", foreign);
        addUnless(name.endsWith("街道") || name.endsWith("街"), "own.subdistrict", foreign);
        return foreign.stream().flatMap(word -> leftover(report, name, word)).limit(1);
    }

    private Stream<Finding> leftover(Report report, String name, String word) {
        int at = find(report.text().text(), word);
        return at < 0
                ? Stream.of()
                : Stream.of(new Finding(
                        "LEFTOVER_NAME",
                        Severity.HINT,
                        List.of(),
                        messages.of("LEFTOVER_NAME", Messages.same(name), Messages.same(word)),
                        List.of(report.text().evidence(at, at + word.length()))));
    }

    /** Where the word stands by itself: not in 乡镇政府, nor in 街道办理. */
    private int find(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean part = at > 0 && words.of("own.not_after").contains(text.substring(at - 1, at));
            if (!part) {
                return at;
            }
        }
        return -1;
    }

    private void addUnless(boolean own, String list, List<String> foreign) {
        if (!own) {
            foreign.addAll(words.of(list));
        }
    }
}
