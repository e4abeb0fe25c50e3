package cn.fazhi.extraction.document;

/**
 * A character where a page shows it.
 *
 * @param x its left edge
 * @param y its baseline, counted from the top of the page
 * @param size its height, in the same unit as everything on the page
 */
record Glyph(String text, double x, double y, double width, double size) {
    double end() {
        return x + width;
    }
}
