package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.figure.Evidence;
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
    private static final List<String> TOWN = List.of("我镇", "全镇", "镇政府", "镇党委");
    private static final List<String> TOWNSHIP = List.of("我乡", "全乡", "乡政府", "乡党委");
    private static final List<String> SUBDISTRICT = List.of("我街道", "街道办", "街道党工委", "全街道");

    private final Messages messages;

    ConsistencyChecks(Messages messages) {
        this.messages = messages;
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
                .filter(heading -> !heading.kinds().contains(SectionKind.PLAN))
                .flatMap(heading -> otherYear(report, heading, year))
                .limit(1);
    }

    private Stream<Finding> otherYear(Report report, Heading heading, int year) {
        String text = report.text().text();
        for (int i = heading.start(); i < heading.end(); i++) {
            int named = Years.at(text, i);
            if (named > 0 && named != year) {
                return Stream.of(new Finding(
                        "YEAR_MISMATCH",
                        Severity.WARNING,
                        List.of(),
                        messages.of("YEAR_MISMATCH", Messages.same(year), Messages.same(named)),
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
        addUnless(name.endsWith("镇"), TOWN, foreign);
        addUnless(name.endsWith("乡") || name.endsWith("苏木"), TOWNSHIP, foreign);
        addUnless(name.endsWith("街道"), SUBDISTRICT, foreign);
        String text = report.text().text();
        for (String word : foreign) {
            int at = text.indexOf(word);
            if (at >= 0) {
                Evidence evidence = report.text().evidence(at, at + word.length());
                return Stream.of(new Finding(
                        "LEFTOVER_NAME",
                        Severity.HINT,
                        List.of(),
                        messages.of("LEFTOVER_NAME", Messages.same(name), Messages.same(word)),
                        List.of(evidence)));
            }
        }
        return Stream.of();
    }

    private static void addUnless(boolean own, List<String> words, List<String> foreign) {
        if (!own) {
            foreign.addAll(words);
        }
    }
}
