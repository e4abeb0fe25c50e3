package cn.fazhi.extraction.document;

import java.util.List;

/**
 * What a page of a fixed layout shows, in points, with y counted from the top.
 *
 * @param pictures whether it shows pictures or characters that cannot be read
 */
record ShownPage(double height, List<Glyph> glyphs, List<Rule> rules, boolean pictures) {
    ShownPage {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    /** Whether it shows something, but no text. */
    boolean isUnread() {
        return pictures && glyphs.stream().allMatch(glyph -> glyph.text().isBlank());
    }
}
