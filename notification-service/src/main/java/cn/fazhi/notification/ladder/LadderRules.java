package cn.fazhi.notification.ladder;

import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.ladder.LadderRequest.RungRequest;
import cn.fazhi.notification.problem.NotificationProblem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes rungs a ladder. */
final class LadderRules {
    static final int MAX_RUNGS = 50;
    static final int MAX_DAYS = 366;

    private LadderRules() {}

    /** What is wrong with the rungs; nothing if they are a ladder. */
    static List<Refusal> check(List<RungRequest> rungs) {
        if (rungs.isEmpty()) {
            return List.of(Refusal.of(EdgeProblem.MISSING_VALUE, "rungs"));
        }
        if (rungs.size() > MAX_RUNGS) {
            return List.of(Refusal.of(NotificationProblem.TOO_MANY_RUNGS, "rungs", rungs.size(), MAX_RUNGS));
        }
        List<Refusal> refusals = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        for (int i = 0; i < rungs.size(); i++) {
            check("rungs[" + i + "]", rungs.get(i), days, refusals);
        }
        return refusals;
    }

    private static void check(String field, RungRequest rung, Set<Integer> days, List<Refusal> refusals) {
        if (Math.abs((long) rung.day()) > MAX_DAYS) {
            refusals.add(Refusal.of(NotificationProblem.DAY_TOO_FAR, field + ".day", rung.day(), MAX_DAYS));
        } else if (!days.add(rung.day())) {
            refusals.add(Refusal.of(NotificationProblem.RUNG_TWICE, field + ".day", rung.day()));
        }
        if (rung.tells().isEmpty()) {
            refusals.add(Refusal.of(EdgeProblem.MISSING_VALUE, field + ".tells"));
        }
    }
}
