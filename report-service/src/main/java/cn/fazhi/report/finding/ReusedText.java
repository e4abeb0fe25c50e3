package cn.fazhi.report.finding;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.figure.Severity;
import cn.fazhi.extraction.finding.Messages;
import cn.fazhi.extraction.reuse.Passages;
import cn.fazhi.extraction.reuse.Prose;
import cn.fazhi.extraction.reuse.Reuse;
import cn.fazhi.extraction.reuse.Signature;

import org.jspecify.annotations.Nullable;

import jakarta.inject.Singleton;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether passages stand in another report as well. The finding shows the own passages, and of the other report no more than
 * whose it is, for which year and how much is the same: a clerk may not read other townships' reports.
 */
@Singleton
public class ReusedText {
    private final ReuseConfig config;
    private final FindingMessages messages;

    ReusedText(ReuseConfig config, FindingMessages messages) {
        this.config = config;
        this.messages = messages;
    }

    /** The bands by which similar texts find each other. */
    public List<Integer> bands(@Nullable String narrative, DivisionCode township) {
        return narrative == null
                ? List.of()
                : Signature.bands(prose(narrative), township.value().substring(0, config.scopeDigits()));
    }

    /** At most one finding for the own reports and one for those of others: that with which most is the same. */
    Stream<Finding> check(String narrative, DivisionCode township, List<Neighbour> similar) {
        if (similar.isEmpty()) {
            return Stream.of();
        }
        Prose own = prose(narrative);
        Map<Boolean, Optional<Match>> most = similar.stream()
                .map(other ->
                        new Match(other, Passages.shared(own, prose(other.narrative()), config.shortestPassage())))
                .collect(Collectors.partitioningBy(
                        match -> match.other.township().equals(township),
                        Collectors.maxBy(Comparator.comparingDouble(match -> match.reuse.share()))));
        return most.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().flatMap(match -> finding(match, entry.getKey())));
    }

    /** A report with what the new text has in common with it. */
    private record Match(Neighbour other, Reuse reuse) {}

    private Stream<Finding> finding(Match match, boolean isOwn) {
        Reuse reuse = match.reuse;
        boolean little = reuse.share() < (isOwn ? config.leastShareOfOwn() : config.leastShareOfOther());
        return little
                ? Stream.of()
                : Stream.of(messages.finding(
                        isOwn ? "REUSED_FROM_PREVIOUS" : "REUSED_FROM_TOWNSHIP",
                        isOwn ? Severity.HINT : Severity.WARNING,
                        List.of(),
                        reuse.passages(),
                        same(Math.round(100 * reuse.share())),
                        same(reuse.count()),
                        same(match.other.year()),
                        same(match.other.townshipName())));
    }

    private Prose prose(String narrative) {
        return Prose.of(narrative, config.mostCharacters());
    }

    private static LocalizedText same(Object word) {
        return Messages.same(word);
    }
}
