package cn.fazhi.extraction.document;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives the paragraphs of an older Word file their automatic numbers, in the order in which they are asked for. */
final class DocNumbering {
    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    String label(Paragraph paragraph) {
        int depth = paragraph.getIlvl();
        if (!paragraph.isInList() || depth < 0 || depth >= ListCounter.LEVELS) {
            return "";
        }
        HWPFList list = paragraph.getList();
        List<ListLevel> levels = levels(list);
        if (depth >= levels.size()) {
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(list.getLsid(), first -> new ListCounter());
        if (begun.add(paragraph.getIlfo())) {
            IntStream.range(0, levels.size())
                    .filter(at -> list.isStartAtOverridden((char) at))
                    .forEach(counter::restart);
        }
        return counter.next(levels, depth);
    }

    private static List<ListLevel> levels(HWPFList list) {
        int defined = list.getListData() == null ? 0 : list.getListData().getLevels().length;
        return IntStream.range(0, Math.min(defined, ListCounter.LEVELS))
                .mapToObj(at -> level(list, (char) at))
                .toList();
    }

    private static ListLevel level(HWPFList list, char at) {
        StringBuilder template = new StringBuilder();
        String text = list.getNumberText(at);
        (text == null ? "" : text)
                .chars()
                .forEach(c -> template.append(c < ListCounter.LEVELS ? "%" + (c + 1) : Character.toString(c)));
        return new ListLevel(
                list.getStartAt(at), NumberFormat.ofCode(list.getNumberFormat(at)), template.toString(), false, true);
    }
}
