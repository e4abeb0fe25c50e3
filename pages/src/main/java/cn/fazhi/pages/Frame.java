package cn.fazhi.pages;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param account who is signed in; null on pages for everybody
 * @param address path and query of the page
 * @param version of what the page shows; the page asks again with it and is answered only if there is news
 * @param area what the page is about and hears news of; null on pages without news
 * @param query of links that keep what was chosen on the page, with its question mark; may be empty
 * @param navigation the parts of the service's site
 */
public record Frame(
        Words words,
        @Nullable String account,
        String address,
        String version,
        @Nullable String area,
        String query,
        List<Entry> navigation) {
    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** One entry of the navigation. */
    public record Entry(String href, String text, boolean here) {}

    /** A page that stays as it is while it is read, such as one with a form. */
    public static Frame still(ReaderOfRequest reader, String address, String query, List<Entry> navigation) {
        return new Frame(reader.words(), reader.caller().name(), address, "", null, query, navigation);
    }

    /** A page for everybody, without news. */
    static Frame forAll(Words words, String address) {
        return new Frame(words, null, address, "", null, "", List.of());
    }

    /** Where the page hears of news. */
    public String stream() {
        return area == null ? "" : "/api/v1/stream?area=" + URLEncoder.encode(area, StandardCharsets.UTF_8);
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
