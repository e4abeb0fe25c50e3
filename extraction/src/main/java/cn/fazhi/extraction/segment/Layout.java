package cn.fazhi.extraction.segment;

import java.util.List;

/**
 * How a report is laid out.
 *
 * @param headings its headings, in order
 * @param sentences its sentences, in order, those of headings that stand in a line with text included
 */
public record Layout(List<Heading> headings, List<Sentence> sentences) {
    public Layout {
        headings = List.copyOf(headings);
        sentences = List.copyOf(sentences);
    }
}
