package cn.fazhi.notification.listing;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.access.Caller;

import java.util.List;

/**
 * The divisions that a list may show: all whose codes start with one of the prefixes.
 *
 * @param prefixes in order; none shows nothing, an empty one shows the country
 */
public record AreaScope(List<String> prefixes) {
    private static final String AFTER_ALL_DIGITS = ":";

    public AreaScope {
        prefixes = prefixes.stream().sorted().toList();
    }

    /** Everything that the caller may see. */
    public static AreaScope of(Caller caller) {
        return caller.isAdmin()
                ? of(new Area.Nation())
                : new AreaScope(caller.divisions().stream().map(Area::prefix).toList());
    }

    /** All of an area. */
    public static AreaScope of(Area area) {
        return new AreaScope(List.of(area.prefix()));
    }

    /** No code of the scope is below this, so that an index can be used. */
    public String from() {
        return prefixes.isEmpty() ? AFTER_ALL_DIGITS : prefixes.getFirst();
    }

    /** All codes of the scope are below this. */
    public String to() {
        return prefixes.isEmpty() ? AFTER_ALL_DIGITS : prefixes.getLast() + AFTER_ALL_DIGITS;
    }

    /** SQL patterns of which a code of the scope matches at least one. */
    public List<String> patterns() {
        return prefixes.stream().map(prefix -> prefix + "%").toList();
    }
}
