package cn.fazhi.report.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The townships to choose from, in words.
 *
 * @param words what was looked for
 * @param first where the list begins; null if it begins here
 * @param next where it goes on; null if it does not
 */
public record TownshipsSheet(
        String words,
        List<Entry> townships,
        @Nullable String first,
        @Nullable String next) {
    /** One township, with the address of its desk. */
    public record Entry(String name, String code, String address) {}
}
