package cn.fazhi.extraction.finding;

import cn.fazhi.extraction.check.Enumeration;
import cn.fazhi.extraction.text.NormalText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds totals that are cut into parts behind 其中, all parts told: the last is 其他, or together they make more than the
 * total, or nearly as much. Parts that leave something out on purpose are no fault.
 */
final class Enumerations {
    private static final int FEWEST_PARTS = 2;
    private static final int MOST_PARTS = 40;
    private static final int LONGEST_TAIL = 200;
    /** What became of cases may be told twice over; parts that make more than this are no parts. */
    private static final BigDecimal MOST = new BigDecimal("1.3");
    /** Parts that make less than this leave something out on purpose. */
    private static final BigDecimal LEAST = new BigDecimal("0.9");

    private final FindingWords words;

    Enumerations(FindingWords words) {
        this.words = words;
    }

    List<Enumeration> find(Report report, List<Mention> mentions) {
        List<Enumeration> found = new ArrayList<>();
        String text = report.text().text();
        String open = words.of("parts.open").getFirst();
        for (int i = 1; i < mentions.size(); i++) {
            Mention first = mentions.get(i);
            Mention total = mentions.get(i - 1);
            boolean opens = text.indexOf(open, total.at(), first.at()) >= 0 && isTotal(total, first);
            Enumeration enumeration = opens
                    ? read(report.text(), total, mentions.subList(i, Math.min(mentions.size(), i + MOST_PARTS)))
                    : null;
            if (enumeration != null) {
                found.add(enumeration);
            }
        }
        return found;
    }

    private boolean isTotal(Mention total, Mention part) {
        return total.code() != null
                && !total.code().startsWith("-")
                && total.exact()
                && !total.isPercentage()
                && part.sentence() - total.sentence() <= 1
                && words.isSameMeasure(total.unit(), part.unit());
    }

    private @Nullable Enumeration read(NormalText normal, Mention total, List<Mention> behind) {
        String text = normal.text();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal sumOfAllUnits = BigDecimal.ZERO;
        int parts = 0;
        int end = total.at();
        boolean rest = false;
        for (Mention part : behind) {
            boolean ends = text.indexOf('；', Math.max(end, total.at()), part.at()) >= 0;
            if (part.sentence() != behind.getFirst().sentence() || ends || isOutcome(text, part, total)) {
                break;
            }
            sumOfAllUnits = sumOfAllUnits.add(part.value());
            if (sumOfAllUnits.compareTo(total.value()) == 0) {
                return null;
            }
            if (part.clause().bracketed() || !words.isSameMeasure(total.unit(), part.unit())) {
                continue;
            }
            if (!part.exact()) {
                return null;
            }
            sum = sum.add(part.value());
            parts++;
            end = part.at();
            rest |= words.isIn(part.clauseOf(text), "parts.rest");
            if (sum.compareTo(total.value()) == 0) {
                return null;
            }
        }
        int until = clauseEnd(text, end);
        boolean complete = parts >= FEWEST_PARTS && isComplete(total.value(), sum, rest) && !isOpen(text, end, until);
        return complete
                ? new Enumeration(
                        Objects.requireNonNull(total.code()),
                        total.value(),
                        sum,
                        normal.evidence(total.clause().shownFrom(total.at()), until))
                : null;
    }

    /** 调解成功 behind the kinds of disputes tells what became of them. */
    private boolean isOutcome(String text, Mention part, Mention total) {
        boolean own = part.code() != null && part.code().equals(total.code());
        return !own && words.isIn(part.clauseOf(text), "parts.outcome");
    }

    private static boolean isComplete(BigDecimal total, BigDecimal sum, boolean rest) {
        boolean more = sum.compareTo(total) > 0 && sum.compareTo(total.multiply(MOST)) <= 0;
        return more || (sum.compareTo(total) < 0 && (rest || sum.compareTo(total.multiply(LEAST)) >= 0));
    }

    private boolean isOpen(String text, int start, int end) {
        return words.isIn(text.substring(start, end), "parts.unclosed");
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        int furthest = Math.min(text.length(), from + LONGEST_TAIL);
        while (end < furthest && "，；。：！？）\u2029".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
