package cn.fazhi.extraction.commitment;

import cn.fazhi.contracts.figure.Shortcoming;
import cn.fazhi.extraction.segment.Layout;
import cn.fazhi.extraction.segment.SectionKind;
import cn.fazhi.extraction.text.NormalText;

import java.util.ArrayList;
import java.util.List;

/** Reads what a township itself says is wanting. */
public final class ShortcomingReader {
    /** How a sentence begins that says no more than why the one before it is so. */
    private static final List<String> CAUSES = List.of("原因", "主要原因", "主要是", "究其原因", "根子");

    private ShortcomingReader() {}

    /** The shortcomings, in the order of the text. */
    public static List<Shortcoming> read(NormalText text, Layout layout) {
        List<PlanItem> items = new ArrayList<>();
        for (PlanItem item : PlanItems.of(text, layout, SectionKind.PROBLEMS)) {
            boolean isCause = CAUSES.stream().anyMatch(cause -> text.text().startsWith(cause, item.words()));
            if (isCause && !items.isEmpty()) {
                PlanItem of = items.removeLast();
                items.add(new PlanItem(of.start(), of.words(), item.end()));
            } else {
                items.add(item);
            }
        }
        return items.stream()
                .map(item -> new Shortcoming(item.words(text), text.passage(item.start(), item.end())))
                .toList();
    }
}
