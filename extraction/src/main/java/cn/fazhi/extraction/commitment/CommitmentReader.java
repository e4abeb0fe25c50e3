package cn.fazhi.extraction.commitment;

import cn.fazhi.contracts.figure.Commitment;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.text.NormalText;

import java.util.List;

/** Reads what a township says it will do next year, whether under a heading of its own or in a passage. */
public final class CommitmentReader {
    private CommitmentReader() {}

    /** The commitments, in the order of the text. */
    public static List<Commitment> read(NormalText text, Layout layout) {
        return PlanItems.of(text, layout).stream()
                .map(item -> commitment(text, item))
                .toList();
    }

    private static Commitment commitment(NormalText text, PlanItem item) {
        String words = text.evidence(item.words(), item.end()).text().replaceAll("\\s+", "");
        return new Commitment(words, text.evidence(item.start(), item.end()), List.of());
    }
}
