package cn.fazhi.extraction.finding;

import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.bind.Binding;
import cn.fazhi.extraction.bind.Bound;
import cn.fazhi.extraction.bind.Unread;
import cn.fazhi.extraction.segment.Clause;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number that stands in the text, whether a rule took it or not.
 *
 * @param code its code; null if no rule took it, beginning with {@code -} if it is known to be no figure
 * @param at the character where it begins
 */
record Mention(
        @Nullable String code, BigDecimal value, boolean exact, String unit, int at, Clause clause, int sentence) {

    /** All numbers of a report, in the order of the text; one with two codes is there once. */
    static List<Mention> of(Binding binding) {
        List<Mention> mentions = new ArrayList<>();
        Bound last = null;
        for (Bound bound : binding.bounds()) {
            if (bound.origin() == Origin.STATED && (last == null || !bound.at(last))) {
                mentions.add(of(bound));
                last = bound;
            }
        }
        binding.unread().forEach(unread -> mentions.add(of(unread)));
        mentions.sort(Comparator.comparingInt(Mention::at));
        return mentions;
    }

    private static Mention of(Bound bound) {
        return new Mention(
                bound.code(),
                bound.value(),
                bound.qualifier() == Qualifier.EXACT,
                bound.unit(),
                bound.at(),
                bound.clause(),
                bound.sentence());
    }

    private static Mention of(Unread unread) {
        return new Mention(
                null,
                unread.quantity().value(),
                unread.quantity().qualifier() == Qualifier.EXACT,
                unread.unit(),
                unread.quantity().start(),
                unread.clause(),
                unread.sentenceNumber());
    }

    boolean isPercentage() {
        return unit.equals("%");
    }

    String clauseOf(String text) {
        return text.substring(clause.shownFrom(at), clause.shownTo(at));
    }
}
