package cn.fazhi.extraction.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether the text of a page runs in two columns, and parts it into passages in the order in which they are read.
 * Only running text is parted: both sides of the gap must be filled to their edges, as the columns of a table are not.
 */
final class PageColumns {
    /** A gap between columns is at least this wide, in sizes of the character. */
    private static final double GUTTER = 1.2;

    private static final int FEWEST_ROWS = 5;
    /** More rows than this on a page are a drawing. */
    private static final int MOST_ROWS = 400;
    /** Of a column's width, what a line of running text fills, and how many of the lines must. */
    private static final double FILLED = 0.8;

    private static final double MOST_FILLED = 0.6;
    private static final double NARROWEST = 10;

    private static final Pattern ANNEX = Pattern.compile("附[件表]\\s{0,9}[一二三四五六七八九十\\d]{0,2}\\s{0,9}([:：].*)?");

    /** A passage: characters, and the edges between which its lines run. */
    record Passage(List<Glyph> glyphs, double left, double right, double top) {}

    private record Row(List<Glyph> glyphs) {
        /** Whether there is a wide gap at that place, or the row stands on one side of it. */
        boolean isOpenAt(double x) {
            return isBeside(x) || gaps().stream().anyMatch(gap -> gap[0] <= x && x <= gap[1]);
        }

        boolean isBeside(double x) {
            return glyphs.getLast().end() <= x || glyphs.getFirst().x() >= x;
        }

        boolean isParted(double x) {
            return !isBeside(x) && isOpenAt(x);
        }

        /** The heading of an annex begins anew below the columns. */
        boolean isAnnex() {
            return ANNEX.matcher(glyphs.stream().map(Glyph::text).collect(Collectors.joining()))
                    .matches();
        }

        List<double[]> gaps() {
            List<double[]> gaps = new ArrayList<>();
            for (int at = 1; at < glyphs.size(); at++) {
                Glyph before = glyphs.get(at - 1);
                Glyph glyph = glyphs.get(at);
                if (glyph.x() - before.end() > GUTTER * glyph.size()) {
                    gaps.add(new double[] {before.end(), glyph.x()});
                }
            }
            return gaps;
        }

        List<Glyph> side(double x, boolean left) {
            return glyphs.stream().filter(glyph -> glyph.x() < x == left).toList();
        }
    }

    private final List<Row> rows;
    private final double left;
    private final double right;

    PageColumns(List<List<Glyph>> rows) {
        this.rows = rows.stream().map(Row::new).toList();
        left = rows.stream().mapToDouble(row -> row.getFirst().x()).min().orElse(0);
        right = rows.stream().mapToDouble(row -> row.getLast().end()).max().orElse(0);
    }

    /** The passages in their order; none if the page has one column. */
    List<Passage> passages() {
        if (rows.size() < FEWEST_ROWS || rows.size() > MOST_ROWS) {
            return List.of();
        }
        double gutter = gutter();
        return Double.isNaN(gutter) ? List.of() : parted(gutter);
    }

    /** The middle of the gap that most rows have, or NaN. */
    private double gutter() {
        double most = rows.stream()
                .flatMap(row -> row.gaps().stream())
                .map(gap -> (gap[0] + gap[1]) / 2)
                .max(Comparator.comparingLong((Double x) ->
                        rows.stream().filter(row -> row.isParted(x)).count()))
                .orElse(Double.NaN);
        List<Row> parted = rows.stream().filter(row -> row.isParted(most)).toList();
        return parted.size() >= FEWEST_ROWS && isProse(parted, most, true) && isProse(parted, most, false)
                ? most
                : Double.NaN;
    }

    private boolean isProse(List<Row> parted, double gutter, boolean ofLeft) {
        List<List<Glyph>> sides =
                parted.stream().map(row -> row.side(gutter, ofLeft)).toList();
        double from =
                sides.stream().mapToDouble(side -> side.getFirst().x()).min().orElse(0);
        double to =
                sides.stream().mapToDouble(side -> side.getLast().end()).max().orElse(0);
        double size = sides.getFirst().getFirst().size();
        long filled = sides.stream()
                .filter(side -> side.getLast().end() - from >= FILLED * (to - from))
                .count();
        return to - from >= NARROWEST * size && filled >= MOST_FILLED * sides.size();
    }

    private List<Passage> parted(double gutter) {
        List<Passage> passages = new ArrayList<>();
        List<Row> band = new ArrayList<>();
        for (Row row : rows) {
            if (row.isOpenAt(gutter) && !row.isAnnex()) {
                band.add(row);
            } else {
                addBand(band, gutter, passages);
                band.clear();
                passages.add(new Passage(
                        row.glyphs(), left, right, row.glyphs().getFirst().y()));
            }
        }
        addBand(band, gutter, passages);
        return passages;
    }

    private void addBand(List<Row> band, double gutter, List<Passage> passages) {
        if (band.isEmpty()) {
            return;
        }
        double top = band.getFirst().glyphs().getFirst().y();
        for (boolean ofLeft : new boolean[] {true, false}) {
            List<Glyph> side = band.stream()
                    .flatMap(row -> row.side(gutter, ofLeft).stream())
                    .toList();
            double from = rows.stream()
                    .flatMap(row -> row.side(gutter, ofLeft).stream())
                    .mapToDouble(Glyph::x)
                    .min()
                    .orElse(left);
            double to = side.stream().mapToDouble(Glyph::end).max().orElse(right);
            if (!side.isEmpty()) {
                passages.add(new Passage(side, from, to, top));
            }
        }
    }
}
