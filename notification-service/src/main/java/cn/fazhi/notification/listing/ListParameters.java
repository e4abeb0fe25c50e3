package cn.fazhi.notification.listing;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the parameters of one request for a list and collects what is wrong with them. */
public final class ListParameters {
    /** Rows on a page when the request does not say. */
    public static final int DEFAULT_LIMIT = 50;
    /** Rows on a page at most. */
    public static final int MAX_LIMIT = 200;

    private static final int LONGEST_CURSOR = 400;

    private final List<Refusal> refusals = new ArrayList<>();

    /** What is wrong; empty if the request can be answered. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The scope of the parameter {@code area}, or all that the caller may see without one. */
    public AreaScope area(@Nullable String text, Caller caller) {
        if (text == null) {
            return AreaScope.of(caller);
        }
        Optional<Area> area = Area.parse(text);
        if (area.isEmpty()) {
            refuse("area", text, "china | 2, 4, 6, 9");
        } else if (!caller.maySee(area.get())) {
            refusals.add(new Refusal(EdgeProblem.NOT_FOUND, "area", List.of()));
        }
        return area.map(AreaScope::of).orElseGet(() -> AreaScope.of(caller));
    }

    /** A parameter that may be left out. */
    public <T> @Nullable T optional(
            String name, @Nullable String text, Function<String, Optional<T>> reader, String wanted) {
        if (text == null) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            refuse(name, text, wanted);
        }
        return value.orElse(null);
    }

    /** The number of rows of the page. */
    public int limit(@Nullable String text) {
        Integer limit = optional("limit", text, ListParameters::positive, "1 - " + MAX_LIMIT);
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** The parts of the cursor, or {@code first} for the first page. */
    public List<String> cursor(@Nullable String text, List<String> first) {
        List<String> key = optional(
                "cursor",
                text,
                each -> each.length() > LONGEST_CURSOR ? Optional.empty() : Cursor.read(each, first.size()),
                "next");
        return key == null ? first : key;
    }

    /** The number that the rows of this page are below; the cursor of a list by descending number. */
    public long before(@Nullable String text) {
        Long before = optional(
                "cursor",
                text,
                each -> Cursor.read(each, 1).map(List::getFirst).flatMap(ListParameters::number),
                "next");
        return before == null ? Long.MAX_VALUE : before;
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> positive(String text) {
        return number(text).filter(number -> number >= 1 && number <= MAX_LIMIT).map(Long::intValue);
    }

    private void refuse(String name, String value, String wanted) {
        refusals.add(Refusal.of(EdgeProblem.INVALID_PARAMETER, name, shortened(value), wanted));
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
