package cn.fazhi.notification.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The newest of each thing in a batch; a batch may hold several versions of one, in any order. */
public final class Newest {
    private Newest() {}

    /** The event with the highest version of each key, and the first of equals: a repeated one is no news. */
    public static <E, K> List<E> of(Collection<? extends E> events, Function<E, K> key, ToLongFunction<E> version) {
        Map<K, E> newest = new LinkedHashMap<>();
        for (E event : events) {
            newest.merge(
                    key.apply(event),
                    event,
                    (one, other) -> version.applyAsLong(other) > version.applyAsLong(one) ? other : one);
        }
        return List.copyOf(newest.values());
    }
}
