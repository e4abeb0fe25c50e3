package cn.fazhi.indicator.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param account who is signed in; null on pages for everybody
 * @param address path and query of the page
 * @param version of what the page shows; the page asks again with it and is answered only if there is news
 * @param query of links that keep the area and the period
 */
public record Frame(
        Words words, @Nullable String account, String address, String version, String query, Sections sections) {
    /** Which part of the site the page belongs to. */
    public enum Sections {
        OVERVIEW,
        MATRIX,
        NONE
    }

    /** For {@code aria-current}. */
    public boolean isOverview() {
        return sections == Sections.OVERVIEW;
    }

    public boolean isMatrix() {
        return sections == Sections.MATRIX;
    }

    public Language other() {
        return words.language().other();
    }
}
