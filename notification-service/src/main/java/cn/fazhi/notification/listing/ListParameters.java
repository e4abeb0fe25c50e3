package cn.fazhi.notification.listing;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.parameter.PageSize;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the parameters of one request for a list and collects what is wrong with them. */
public final class ListParameters {
    private static final int DEFAULT_LIMIT = 50;
    private static final int LONGEST_VALUE = 400;

    private final List<Refusal> refusals = new ArrayList<>();

    /** What is wrong; empty if the request can be answered. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The scope of an area, or all that the caller may see without one. */
    public AreaScope area(@Nullable Area area, Caller caller) {
        if (area == null) {
            return AreaScope.of(caller);
        }
        if (!caller.maySee(area)) {
            refusals.add(Refusal.of(EdgeProblem.NOT_FOUND, "area"));
        }
        return AreaScope.of(area);
    }

    /** A parameter that may be left out. */
    public <T> @Nullable T optional(
            String name, @Nullable String text, Function<String, Optional<T>> reader, String wanted) {
        if (text == null) {
            return null;
        }
        Optional<T> value = text.length() > LONGEST_VALUE ? Optional.empty() : reader.apply(text);
        if (value.isEmpty()) {
            refusals.add(Refusal.of(EdgeProblem.INVALID_PARAMETER, name, shortened(text), wanted));
        }
        return value.orElse(null);
    }

    /** The number of rows of the page. */
    public static int limit(@Nullable PageSize limit) {
        return limit == null ? DEFAULT_LIMIT : limit.value();
    }

    /** The parts of the cursor, or {@code first} for the first page. */
    public List<String> cursor(@Nullable String text, List<String> first) {
        List<String> key = optional("cursor", text, each -> Cursor.read(each, first.size()), "next");
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

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
