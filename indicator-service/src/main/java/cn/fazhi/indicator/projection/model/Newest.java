package cn.fazhi.indicator.projection.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The newest of each thing in a batch; a batch may hold several versions of one, in any order. */
public final class Newest {
    private Newest() {}

    public static <E, K> List<E> of(Collection<? extends E> events, Function<E, K> key, ToLongFunction<E> version) {
        Map<K, E> newest = new HashMap<>();
        for (E event : events) {
            newest.merge(
                    key.apply(event),
                    event,
                    (one, other) -> version.applyAsLong(other) > version.applyAsLong(one) ? other : one);
        }
        return new ArrayList<>(newest.values());
    }
}
