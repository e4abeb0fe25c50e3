package cn.fazhi.indicator.ranking;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.ranking.model.Cursor;
import cn.fazhi.indicator.ranking.model.Sort;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Which part of a rank list is wanted.
 *
 * @param size 1 to {@value #MAXIMUM} entries
 */
record Page(Sort sort, Optional<Cursor> after, int size) {
    static final int MAXIMUM = 500;
    private static final int DEFAULT = 100;

    static Reply<Page> parse(RankingQuestion question) {
        return sort(question.sort())
                .then(sort -> cursor(question.cursor(), sort)
                        .then(after -> size(question.limit()).map(size -> new Page(sort, after, size))));
    }

    private static Reply<Sort> sort(@Nullable String text) {
        if (text == null) {
            return new Reply.Found<>(Sort.HIGHEST_FIRST);
        }
        return Sort.parse(text)
                .<Reply<Sort>>map(Reply.Found::new)
                .orElseGet(() -> Reply.refused(
                        Refusal.of(IndicatorProblem.INVALID_CHOICE, "sort", text, "-value, value, code")));
    }

    private static Reply<Optional<Cursor>> cursor(@Nullable String text, Sort sort) {
        if (text == null) {
            return new Reply.Found<>(Optional.empty());
        }
        return Cursor.parse(text, sort)
                .<Reply<Optional<Cursor>>>map(cursor -> new Reply.Found<>(Optional.of(cursor)))
                .orElseGet(() -> Reply.refused(Refusal.of(IndicatorProblem.INVALID_CURSOR, "cursor", text)));
    }

    private static Reply<Integer> size(@Nullable String text) {
        if (text == null) {
            return new Reply.Found<>(DEFAULT);
        }
        try {
            int size = Integer.parseInt(text);
            if (size >= 1 && size <= MAXIMUM) {
                return new Reply.Found<>(size);
            }
        } catch (NumberFormatException notANumber) {
            // answered below, in the same words as a number out of range
        }
        return Reply.refused(Refusal.of(IndicatorProblem.INVALID_LIMIT, "limit", text, MAXIMUM));
    }
}
