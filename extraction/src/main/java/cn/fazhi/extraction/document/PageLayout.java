package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the characters of a page together: into lines, and into the tables whose lines are drawn. */
final class PageLayout {
    private final ShownPage page;
    private final Allowance allowance;
    private final Map<RuleGrid.Box, List<Glyph>> boxes = new LinkedHashMap<>();

    PageLayout(ShownPage page, Allowance allowance) {
        this.page = page;
        this.allowance = allowance;
    }

    /** The lines and tables of the page from top to bottom. */
    List<PageBlock> blocks() {
        List<PageBlock> blocks = new ArrayList<>();
        List<Glyph> free = new ArrayList<>();
        box(free);
        for (List<RuleGrid.Box> table : new PageTables(boxes.keySet()).tables()) {
            addTable(table, blocks, free);
        }
        List<PageColumns.Passage> passages = new PageColumns(PageLines.rows(free)).passages();
        if (!passages.isEmpty()) {
            return inColumns(passages, blocks);
        }
        new PageLines(page.height()).of(free).forEach(blocks::add);
        blocks.sort(Comparator.comparingDouble(PageBlock::top));
        return blocks;
    }

    /** The passages one after the other, and each table before the passage that begins below it. */
    private List<PageBlock> inColumns(List<PageColumns.Passage> passages, List<PageBlock> tables) {
        double left =
                passages.stream().mapToDouble(PageColumns.Passage::left).min().orElse(0);
        double right =
                passages.stream().mapToDouble(PageColumns.Passage::right).max().orElse(0);
        List<PageBlock> blocks = new ArrayList<>();
        List<PageBlock> waiting = new ArrayList<>(tables);
        waiting.sort(Comparator.comparingDouble(PageBlock::top));
        for (PageColumns.Passage passage : passages) {
            while (!waiting.isEmpty() && waiting.getFirst().top() < passage.top()) {
                blocks.add(waiting.removeFirst());
            }
            double toLeft = passage.left() - left;
            double toRight = right - passage.right();
            new PageLines(page.height())
                    .of(passage.glyphs())
                    .forEach(line -> blocks.add(line.widened(toLeft, toRight)));
        }
        blocks.addAll(waiting);
        return blocks;
    }

    /** Sorts the characters into the boxes of the page; those in none are free. */
    private void box(List<Glyph> free) {
        RuleGrid grid = new RuleGrid(page.rules());
        for (Glyph glyph : page.glyphs()) {
            allowance.checkTime();
            grid.around(glyph.x() + glyph.width() / 2, glyph.y() - glyph.size() / 3)
                    .map(box -> boxes.computeIfAbsent(box, first -> new ArrayList<>()))
                    .orElse(free)
                    .add(glyph);
        }
    }

    // A frame around a page or a passage is no table.
    private void addTable(List<RuleGrid.Box> table, List<PageBlock> blocks, List<Glyph> free) {
        if (table.stream().mapToDouble(RuleGrid.Box::left).distinct().count() < 2) {
            table.forEach(box -> free.addAll(boxes.getOrDefault(box, List.of())));
            return;
        }
        double[] lefts = table.stream()
                .mapToDouble(RuleGrid.Box::left)
                .distinct()
                .sorted()
                .toArray();
        Map<Double, List<RuleGrid.Box>> rows = new TreeMap<>();
        table.forEach(box ->
                rows.computeIfAbsent(box.top(), first -> new ArrayList<>()).add(box));
        blocks.add(new PageBlock.Table(
                rows.values().stream().map(row -> cells(row, lefts)).toList(),
                table.stream().mapToDouble(RuleGrid.Box::top).min().orElse(0)));
    }

    private List<TableCell> cells(List<RuleGrid.Box> row, double[] lefts) {
        List<TableCell> cells = new ArrayList<>();
        for (double left : lefts) {
            allowance.checkTime();
            cells.add(row.stream()
                    .filter(box -> box.left() == left)
                    .findFirst()
                    .map(box -> cell(boxes.getOrDefault(box, List.of())))
                    .orElse(TableCell.EMPTY));
        }
        return cells;
    }

    private TableCell cell(List<Glyph> glyphs) {
        List<PageBlock.Line> lines = new PageLines(page.height()).of(glyphs);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> LineJoin.append(text, line.text()));
        return TableCell.of(text.toString());
    }
}
