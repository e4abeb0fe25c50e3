package cn.fazhi.extraction.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the page numbers and the running headers and footers off the pages: a line in the margin that looks like a page
 * number, or that stands, but for its numbers, in the margin of at least half of the pages.
 */
final class RunningLines {
    /** The share of a page's height that is its upper, and its lower, margin. */
    private static final double MARGIN = 0.15;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·\\s]{0,9}(第\\s{0,9})?(\\d{1,3}|[一二三四五六七八九十百]{1,4})(\\s{0,9}页)?([\\s/，,]{0,9}(共\\s{0,9})?\\d{1,3}\\s{0,9}页?)?[-—–－·\\s]{0,9}");

    private RunningLines() {}

    static List<List<PageBlock>> removed(List<List<PageBlock>> pages) {
        Set<String> running = running(pages);
        return pages.stream()
                .map(page -> page.stream()
                        .filter(block -> !(block instanceof PageBlock.Line line && isRunning(line, running)))
                        .toList())
                .toList();
    }

    private static boolean isRunning(PageBlock.Line line, Set<String> running) {
        return isInMargin(line)
                && (running.contains(shape(line))
                        || PAGE_NUMBER.matcher(line.text()).matches());
    }

    private static Set<String> running(List<List<PageBlock>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PageBlock> page : pages) {
            Set<String> shapes = new HashSet<>();
            for (PageBlock block : page) {
                if (block instanceof PageBlock.Line line && isInMargin(line)) {
                    shapes.add(shape(line));
                }
            }
            shapes.forEach(shape -> counts.merge(shape, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < 2 || count * 2 < pages.size());
        return counts.keySet();
    }

    private static boolean isInMargin(PageBlock.Line line) {
        return line.place() < MARGIN || line.place() > 1 - MARGIN;
    }

    private static String shape(PageBlock.Line line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", "");
    }
}
