package cn.fazhi.indicator.projection;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that is computed, and the statements that compare it with its shadow.
 *
 * @param worth the rows that say something
 */
record ShadowTable(String name, String shadow, List<String> key, List<String> columns, String worth) {
    static final List<ShadowTable> ALL = List.of(
            new ShadowTable(
                    "standing",
                    "shadow_standing",
                    List.of("round", "township"),
                    List.of("report_id", "state", "indicators"),
                    "true"),
            new ShadowTable(
                    "township_value",
                    "shadow_value",
                    List.of("round", "indicator", "township"),
                    List.of("value", "part", "base", "inexact", "accepted", "expected"),
                    "true"),
            new ShadowTable(
                    "rollup",
                    "shadow_rollup",
                    List.of("round", "indicator", "area", "accepted"),
                    List.of("townships", "\"values\"", "ratios", "reporting", "inexact", "total", "part", "base"),
                    // what was taken away again leaves zeros behind
                    "(townships, \"values\", ratios, reporting, inexact, total, part, base)"
                            + " is distinct from (0, 0, 0, 0, 0, 0, 0, 0)"),
            new ShadowTable(
                    "value_band",
                    "shadow_band",
                    List.of("round", "indicator", "band", "accepted"),
                    List.of("\"values\"", "above"),
                    "(\"values\", above) is distinct from (0, 0)"),
            new ShadowTable(
                    "expected_townships",
                    "shadow_expected",
                    List.of("round", "area"),
                    List.of("townships"),
                    "townships <> 0"));

    /** Rows that are stored otherwise, not at all, or for nothing. */
    String differing() {
        return "from (select * from %s where %s) stored full join %s computed using (%s) where %s is distinct from %s"
                .formatted(name, worth, shadow, list("", key), row("stored"), row("computed"));
    }

    String examples(int limit) {
        return "select concat_ws(' ', %s) || ': stored ' || %s || ', computed ' || %s %s order by %s limit %d"
                .formatted(list("", key), text("stored"), text("computed"), differing(), list("", key), limit);
    }

    String removal() {
        return "delete from %s stored where not exists (select from %s computed where %s = %s)"
                .formatted(name, shadow, row("stored", key), row("computed", key));
    }

    String writing() {
        return "insert into %1$s as stored select * from %2$s on conflict (%3$s) do update set %4$s where %5$s is distinct from %6$s"
                .formatted(
                        name,
                        shadow,
                        list("", key),
                        columns.stream()
                                .map(column -> column + " = excluded." + column)
                                .collect(Collectors.joining(", ")),
                        row("stored", columns),
                        row("excluded", columns));
    }

    /** With the first column of the key, which tells a row of nulls from no row. */
    private String row(String alias) {
        return "(" + alias + "." + key.getFirst() + " is null, " + list(alias + ".", columns) + ")";
    }

    private static String row(String alias, List<String> columns) {
        return "(" + list(alias + ".", columns) + ")";
    }

    private String text(String alias) {
        return "case when %1$s.%2$s is null then 'nothing' else row(%3$s)::text end"
                .formatted(alias, key.getFirst(), list(alias + ".", columns));
    }

    private static String list(String prefix, List<String> columns) {
        return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }
}
