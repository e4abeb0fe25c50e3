package cn.fazhi.report.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next the cursor to ask for more with, or null at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** A page of at most {@code size} of the entries, of which one more than that was asked for. */
    public static <T> Page<T> of(List<T> found, int size, Function<T, Cursor> key) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, size), key.apply(found.get(size - 1)).text());
    }

    /** The same page with each entry shown in another way. */
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
