package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.contracts.figure.Severity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a percentage is what the two counts before it make: 受理20件，办结19件，办结率100%. The count whose clause has the
 * rate's own word (办结) is the part, the one before it the whole. Rates that the catalogue has a check for are left to it.
 */
final class StatedRates {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Half a case more or less changes the rate by 50 / cases points. */
    private static final BigDecimal HALF_A_CASE = BigDecimal.valueOf(50);

    private static final char RATE = '率';
    private static final int STEM = 2;
    private static final int LONGEST_LOOK_BACK = 24;

    private final Messages messages;
    private final FindingWords words;
    private final Set<String> checkedElsewhere;

    StatedRates(Messages messages, FindingWords words, Set<String> checkedElsewhere) {
        this.messages = messages;
        this.words = words;
        this.checkedElsewhere = checkedElsewhere;
    }

    Stream<Finding> find(Report report, List<Mention> mentions) {
        return Stream.iterate(0, i -> i + 1)
                .limit(mentions.size())
                .filter(i -> isRate(mentions.get(i)))
                .flatMap(i -> check(report, mentions, i).stream());
    }

    private boolean isRate(Mention mention) {
        return mention.isPercentage()
                && mention.exact()
                && (mention.code() == null || !checkedElsewhere.contains(mention.code()));
    }

    private List<Finding> check(Report report, List<Mention> mentions, int index) {
        String text = report.text().text();
        Mention rate = mentions.get(index);
        String stem = stem(text, rate);
        int partAt = stem == null ? -1 : before(mentions, index, rate, mention -> says(text, mention, stem));
        Mention part = partAt < 0 ? null : mentions.get(partAt);
        int wholeAt = part == null ? -1 : before(mentions, partAt, rate, mention -> isSameMeasure(part, mention));
        Mention whole = wholeAt < 0 ? null : mentions.get(wholeAt);
        if (stem == null
                || part == null
                || whole == null
                || whole.clauseOf(text).contains(stem)) {
            return List.of();
        }
        boolean sane = part.exact() && whole.exact() && whole.value().compareTo(part.value()) >= 0;
        return sane && whole.value().signum() > 0 ? compare(report, rate, part, whole) : List.of();
    }

    /** The two characters before the last 率 that stands before the number in its clause. */
    private static @Nullable String stem(String text, Mention rate) {
        int first = rate.clause().shownFrom(rate.at()) + STEM;
        for (int at = rate.at(); at >= first; at--) {
            if (text.charAt(at) == RATE) {
                return text.substring(at - STEM, at);
            }
        }
        return null;
    }

    private static boolean says(String text, Mention mention, String stem) {
        return mention.clauseOf(text).contains(stem);
    }

    private boolean isSameMeasure(Mention part, Mention mention) {
        return words.isSameMeasure(part.unit(), mention.unit());
    }

    /** The place of the closest number before {@code index} in the sentence that is no rate and as wanted, or -1. */
    private static int before(List<Mention> mentions, int index, Mention rate, Predicate<Mention> wanted) {
        int furthest = Math.max(0, index - LONGEST_LOOK_BACK);
        for (int i = index - 1; i >= furthest && mentions.get(i).sentence() == rate.sentence(); i--) {
            if (!mentions.get(i).isPercentage() && wanted.test(mentions.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private List<Finding> compare(Report report, Mention rate, Mention part, Mention whole) {
        BigDecimal computed = part.value().multiply(HUNDRED).divide(whole.value(), 2, RoundingMode.HALF_UP);
        BigDecimal tolerance =
                HALF_A_CASE.divide(whole.value(), 2, RoundingMode.HALF_UP).max(BigDecimal.ONE);
        if (rate.value().subtract(computed).abs().compareTo(tolerance) <= 0) {
            return List.of();
        }
        return List.of(new Finding(
                "RATE_MISMATCH",
                Severity.WARNING,
                Stream.of(rate.code(), part.code(), whole.code())
                        .filter(Objects::nonNull)
                        .filter(code -> !code.startsWith("-"))
                        .distinct()
                        .toList(),
                messages.of(
                        "RATE_MISMATCH",
                        Messages.same(rate.value().toPlainString()),
                        Messages.same(whole.value().toPlainString()),
                        Messages.same(part.value().toPlainString()),
                        Messages.same(computed.stripTrailingZeros().toPlainString())),
                List.of(report.text()
                        .evidence(whole.clause().start(), rate.clause().end()))));
    }
}
