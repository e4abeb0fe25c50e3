package cn.fazhi.extraction.bind;

import cn.fazhi.extraction.recognise.Quantity;
import cn.fazhi.extraction.segment.Clause;
import cn.fazhi.extraction.segment.Sentence;

/**
 * A number in scope that no rule took.
 *
 * @param unit its unit as written
 * @param phrase the phrase that it stands in
 * @param clause the clause that it stands in
 * @param sentence the sentence that it stands in
 * @param sentenceNumber the number of the sentence, as in {@link Bound}
 */
public record Unread(
        Quantity quantity, String unit, Span phrase, Clause clause, Sentence sentence, int sentenceNumber) {
    /** From one character of the normal form to another. */
    public record Span(int start, int end) {}
}
