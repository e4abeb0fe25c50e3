package cn.fazhi.indicator.page;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

    /** The link that switches the language and comes back. */
    public String otherLanguage() {
        return "/language/" + words.language().other().code() + "?to="
                + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The header with which the page asks for news, as htmx wants it. */
    public String seen() {
        return "{\"" + ReaderOfRequest.SEEN + "\":\"" + version + "\"}";
    }
}
