package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters together into lines, and parts the lines where gaps are wide. */
final class PageLines {
    /** Baselines that differ less, in sizes of the character, are one line. */
    private static final double SAME_LINE = 0.45;
    /** A gap this wide, in sizes of the character, parts columns. */
    private static final double COLUMN_GAP = 1.8;
    /** A gap this wide is a blank. */
    private static final double BLANK_GAP = 0.22;
    /** A character drawn again this close is the same one, made bold. */
    private static final double DOUBLE_STRIKE = 0.2;

    private final double pageHeight;

    PageLines(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    List<PageBlock.Line> of(List<Glyph> glyphs) {
        return rows(glyphs).stream().map(this::line).toList();
    }

    /** The characters of each line from left to right, and the lines from top to bottom. */
    static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        double baseline = Double.NEGATIVE_INFINITY;
        for (Glyph glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            if (glyph.y() - baseline > SAME_LINE * glyph.size()) {
                add(rows, row);
                row = new ArrayList<>();
                baseline = glyph.y();
            }
            row.add(glyph);
        }
        add(rows, row);
        return rows;
    }

    private static void add(List<List<Glyph>> rows, List<Glyph> glyphs) {
        List<Glyph> shown = glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
        if (!shown.isEmpty()) {
            rows.add(shown);
        }
    }

    private PageBlock.Line line(List<Glyph> shown) {
        double size = shown.stream().mapToDouble(Glyph::size).sorted().toArray()[shown.size() / 2];
        double end = shown.stream().mapToDouble(Glyph::end).max().orElse(0);
        double y = shown.getFirst().y();
        return new PageBlock.Line(cells(shown), shown.getFirst().x(), end, y - size, size, y / pageHeight);
    }

    private static List<String> cells(List<Glyph> glyphs) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        Glyph before = glyphs.getFirst();
        for (Glyph glyph : glyphs) {
            double gap = (glyph.x() - before.end()) / glyph.size();
            if (glyph != before && isSame(before, glyph)) {
                continue;
            }
            if (gap > COLUMN_GAP) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (gap > BLANK_GAP && !isCjk(before) && !isCjk(glyph)) {
                cell.append(' ');
            }
            cell.append(glyph.text());
            before = glyph;
        }
        cells.add(cell.toString());
        return cells;
    }

    private static boolean isSame(Glyph before, Glyph glyph) {
        return glyph.text().equals(before.text()) && glyph.x() - before.x() < DOUBLE_STRIKE * glyph.size();
    }

    private static boolean isCjk(Glyph glyph) {
        return CjkSpacing.isCjk(glyph.text().codePointAt(0));
    }
}
