package cn.fazhi.notification.ladder;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.ladder.model.DatedLadder;
import cn.fazhi.notification.problem.NotificationProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sets a programme's ladder from a day on. What was due before that day stays as it was. */
@ApplicationScoped
public class ReplaceLadder {
    private final LadderStore ladders;
    private final Clock clock;

    ReplaceLadder(LadderStore ladders, Clock clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    /** What is wrong with the request; nothing if the ladder was set. */
    @Transactional
    public List<Refusal> replace(String programme, LadderRequest request, String by) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = Objects.requireNonNullElse(request.from(), today);
        List<Refusal> refusals = new ArrayList<>(LadderRules.check(request.rungs()));
        if (from.isBefore(today)) {
            refusals.add(Refusal.of(NotificationProblem.LADDER_IN_THE_PAST, "from", from, today));
        }
        if (refusals.isEmpty()) {
            ladders.add(new LadderVersion(
                    programme, new DatedLadder(from, LadderRequest.ladder(request.rungs())), by, clock.instant()));
        }
        return refusals;
    }
}
