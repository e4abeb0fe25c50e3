package cn.fazhi.notification.obligation;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.notification.listing.AreaScope;
import cn.fazhi.notification.listing.Cursor;
import cn.fazhi.notification.listing.ListParameters;
import cn.fazhi.notification.obligation.model.Obligation;
import cn.fazhi.notification.obligation.model.ObligationStatus;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which obligations a list shows.
 *
 * @param after the key of the last row of the page before, or empty texts
 */
public record ObligationQuery(
        AreaScope scope,
        @Nullable String programme,
        @Nullable Period period,
        @Nullable ObligationStatus status,
        After after,
        int limit) {

    /** A key that rows come after. */
    public record After(String township, String programme, String period) {}

    /** Reads a request's parameters; what is wrong with them is left in {@code parameters}. */
    public static ObligationQuery read(ObligationsRequest request, Caller caller, ListParameters parameters) {
        List<String> key = parameters.cursor(request.cursor, List.of("", "", ""));
        return new ObligationQuery(
                parameters.area(request.area, caller),
                request.programme,
                request.period,
                parameters.optional("status", request.status, ObligationStatus::named, statuses()),
                new After(key.get(0), key.get(1), key.get(2)),
                ListParameters.limit(request.limit));
    }

    /** The cursor of the page after this obligation. */
    public static String cursorAfter(Obligation last) {
        return Cursor.after(
                last.key().township().value(),
                last.key().programme(),
                last.key().period().toString());
    }

    private static String statuses() {
        return Arrays.stream(ObligationStatus.values())
                .map(ObligationStatus::toString)
                .collect(Collectors.joining(" | "));
    }
}
