package cn.fazhi.indicator.page;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param account who is signed in; null on pages for everybody
 * @param address path and query of the page
 * @param version of what the page shows; the page asks again with it and is answered only if there is news
 * @param area what the page is about and hears news of; null on pages without news
 * @param query of links that keep the area and the period
 */
public record Frame(
        Words words,
        @Nullable String account,
        String address,
        String version,
        @Nullable String area,
        String query,
        Section section) {
    /** The parts of the site, in the order of the navigation. */
    public enum Section {
        OVERVIEW("/", "nav.overview"),
        MATRIX("/matrix", "nav.matrix"),
        RUBRICS("/rubrics", "nav.rubrics"),
        /** Pages that are reached from others. */
        NONE("", "");

        private final String path;
        private final String text;

        Section(String path, String text) {
            this.path = path;
            this.text = text;
        }
    }

    /** One entry of the navigation. */
    public record Entry(String href, String text, boolean here) {}

    /** A page for everybody, without news. */
    static Frame forAll(Words words, String address) {
        return new Frame(words, null, address, "", null, "", Section.NONE);
    }

    public List<Entry> navigation() {
        return Arrays.stream(Section.values())
                .filter(each -> !each.path.isEmpty())
                .map(each -> new Entry(each.path + query, words.say(each.text), each == section))
                .toList();
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
