package cn.fazhi.report.finding;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.extraction.Reading;
import cn.fazhi.extraction.finding.Messages;
import cn.fazhi.report.programme.model.Section;

import jakarta.inject.Singleton;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a text is of the township that handed it in, and has the parts that its programme asks for. */
@Singleton
class OwnIdentity {
    /** What stands before the name of a township that speaks of itself, and what behind it. */
    private static final String BEFORE = "(?:^|[\\s。；，：、！？]|年|年度|我|本|[县区市旗])";

    private static final String BEHIND = "(?=党委|党工委|人民政府|政府|办事处|将|坚持|始终|深入|认真|严格|全面|积极|持续|法治政府|依法|二?[〇0-9]{4}年|\\s*$)";

    private final FindingMessages messages;

    OwnIdentity(FindingMessages messages) {
        this.messages = messages;
    }

    Stream<Finding> missing(Reading reading, List<Section> required) {
        return required.stream()
                .filter(section -> !section.isIn(reading.sections()))
                .map(section ->
                        messages.finding("SECTION_MISSING", Severity.WARNING, List.of(), List.of(), section.title()));
    }

    /** A text of another township; else one that calls itself by a neighbour's name somewhere. */
    Stream<Finding> names(Reading reading, String narrative, String township, List<String> others) {
        String name = reading.divisionName();
        if (name != null && !isSame(name, township)) {
            return Stream.of(messages.finding(
                    "DIVISION_MISMATCH",
                    Severity.WARNING,
                    List.of(),
                    first(narrative, name),
                    Messages.same(name),
                    Messages.same(township)));
        }
        return others.stream()
                .filter(other -> !isSame(other, township))
                .flatMap(other -> leftover(narrative, township, other))
                .limit(1);
    }

    private static boolean isSame(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private Stream<Finding> leftover(String narrative, String township, String other) {
        if (!narrative.contains(other)) {
            return Stream.of();
        }
        Matcher self = Pattern.compile(BEFORE + "(" + Pattern.quote(other) + ")" + BEHIND, Pattern.MULTILINE)
                .matcher(narrative);
        return self.find()
                ? Stream.of(messages.finding(
                        "OTHER_TOWNSHIP_NAMED",
                        Severity.WARNING,
                        List.of(),
                        List.of(evidence(narrative, self.start(1), self.end(1))),
                        Messages.same(other),
                        Messages.same(township)))
                : Stream.of();
    }

    private static List<Evidence> first(String narrative, String name) {
        int at = narrative.indexOf(name);
        return at < 0 ? List.of() : List.of(evidence(narrative, at, at + name.length()));
    }

    private static Evidence evidence(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return new Evidence(start, start + text.codePointCount(from, to), text.substring(from, to));
    }
}
