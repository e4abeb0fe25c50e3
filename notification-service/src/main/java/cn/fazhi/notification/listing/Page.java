package cn.fazhi.notification.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next the value of {@code cursor} for the next page, or null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /** The page of at most {@code limit} rows out of rows that may be one more, which only shows that there are more. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> view, Function<R, String> cursor) {
        List<R> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        String next = rows.size() > limit ? cursor.apply(shown.getLast()) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
