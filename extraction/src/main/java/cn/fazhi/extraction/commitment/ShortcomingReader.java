package cn.fazhi.extraction.commitment;

import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.text.NormalText;

import java.util.List;

/** Reads what a township itself says is wanting. */
public final class ShortcomingReader {
    private ShortcomingReader() {}

    /** The shortcomings, in the order of the text. */
    public static List<Shortcoming> read(NormalText text, Layout layout) {
        return PlanItems.of(text, layout, SectionKind.PROBLEMS).stream()
                .map(item -> new Shortcoming(item.words(text), text.evidence(item.start(), item.end())))
                .toList();
    }
}
