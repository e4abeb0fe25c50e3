package cn.fazhi.notification.ladder;

import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.ladder.LadderRequest.RungRequest;
import cn.fazhi.notification.ladder.model.Audience;
import cn.fazhi.notification.ladder.model.Ladder;
import cn.fazhi.notification.ladder.model.Rung;
import cn.fazhi.notification.problem.NotificationProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rungs of a request, and says what is wrong with each. */
final class LadderRules {
    static final int MAX_RUNGS = 50;
    static final int MAX_DAYS = 366;

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Ladder read(@Nullable List<@Nullable RungRequest> requested) {
        List<@Nullable RungRequest> rungs = requested == null ? List.of() : requested;
        if (rungs.isEmpty()) {
            refusals.add(Refusal.of(EdgeProblem.MISSING_VALUE, "rungs"));
        } else if (rungs.size() > MAX_RUNGS) {
            refusals.add(Refusal.of(NotificationProblem.TOO_MANY_RUNGS, "rungs", rungs.size(), MAX_RUNGS));
        }
        List<Rung> read = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        for (int i = 0; i < Math.min(rungs.size(), MAX_RUNGS); i++) {
            read.add(rung("rungs[" + i + "]", rungs.get(i), days));
        }
        return new Ladder(read);
    }

    private Rung rung(String field, @Nullable RungRequest requested, Set<Integer> days) {
        Integer day = requested == null ? null : requested.day();
        List<@Nullable String> tells = requested == null ? null : requested.tells();
        return new Rung(day(field + ".day", day, days), tells(field + ".tells", tells));
    }

    private int day(String field, @Nullable Integer day, Set<Integer> days) {
        if (day == null) {
            refusals.add(Refusal.of(EdgeProblem.MISSING_VALUE, field));
            return 0;
        }
        if (Math.abs((long) day) > MAX_DAYS) {
            refusals.add(Refusal.of(EdgeProblem.INVALID_VALUE, field, day, -MAX_DAYS + " - " + MAX_DAYS));
        } else if (!days.add(day)) {
            refusals.add(Refusal.of(NotificationProblem.RUNG_TWICE, field, day));
        }
        return day;
    }

    private Set<Audience> tells(String field, @Nullable List<@Nullable String> names) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        for (String name : names == null ? List.<@Nullable String>of() : names) {
            Optional<Audience> audience = audience(name);
            audience.ifPresentOrElse(
                    audiences::add,
                    () -> refusals.add(Refusal.of(EdgeProblem.INVALID_VALUE, field, String.valueOf(name), known())));
        }
        if (names == null || names.isEmpty()) {
            refusals.add(Refusal.of(EdgeProblem.MISSING_VALUE, field));
        }
        return audiences;
    }

    private static Optional<Audience> audience(@Nullable String name) {
        return Arrays.stream(Audience.values())
                .filter(each -> each.toString().equals(name))
                .findFirst();
    }

    private static String known() {
        return Arrays.stream(Audience.values()).map(Audience::toString).collect(Collectors.joining(" | "));
    }
}
