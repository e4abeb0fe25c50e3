package cn.fazhi.notification.ladder;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;

/** Reads the ladder of a programme with its versions. */
@ApplicationScoped
public class ReadLadder {
    private final LadderStore ladders;
    private final Clock clock;

    ReadLadder(LadderStore ladders, Clock clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    public LadderView read(String programme) {
        return new LadderView(
                programme,
                ladders.history(programme).on(LocalDate.now(clock)).rungs(),
                ladders.versions(programme).stream().map(LadderView.Version::of).toList());
    }
}
