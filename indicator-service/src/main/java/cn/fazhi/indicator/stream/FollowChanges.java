package cn.fazhi.indicator.stream;

import cn.fazhi.indicator.change.ChangeStore;
import cn.fazhi.indicator.change.model.LogState;
import cn.fazhi.indicator.change.model.LoggedChange;
import cn.fazhi.indicator.change.model.Place;
import cn.fazhi.indicator.stream.Told.Beginning;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Tells a reader what was missed, and then what happens, each change once and in the order of the log. */
@ApplicationScoped
public class FollowChanges {
    private static final int PAGE = 500;

    private final ChangeStore changes;
    private final ChangeTail tail;
    private final StreamSettings settings;
    private final Clock clock;

    FollowChanges(ChangeStore changes, ChangeTail tail, StreamSettings settings, Clock clock) {
        this.changes = changes;
        this.tail = tail;
        this.settings = settings;
        this.clock = clock;
    }

    Multi<Told> follow(Reader reader) {
        Listener listener = new Listener(reader, settings.buffer(), clock.instant());
        return tail.join(listener)
                .onItem()
                .transformToMulti(joined -> Multi.createBy()
                        .concatenating()
                        .streams(beginning(reader, joined.log(), joined.live()), listener.told()))
                .onTermination()
                .invoke(() -> tail.leave(listener));
    }

    /** Whether this replica has as many readers as it may have. */
    boolean isFull() {
        return tail.readers() >= settings.mostReaders();
    }

    private Multi<Told> beginning(Reader reader, LogState log, Place live) {
        Place after = reader.after();
        Beginning beginning = beginning(after, log);
        if (after == null || beginning != Beginning.RESUMED) {
            return Multi.createFrom().item(new Told.Opened(live, beginning));
        }
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(new Told.Opened(after, beginning)),
                        missed(reader, after, live.number()));
    }

    private static Beginning beginning(@Nullable Place after, LogState log) {
        if (after == null) {
            return Beginning.NEW;
        }
        if (log.reachesBackTo(after)) {
            return Beginning.RESUMED;
        }
        return after.log().equals(log.log()) && after.number() <= log.last() ? Beginning.TOO_OLD : Beginning.OTHER_LOG;
    }

    /** A page is read when the reader has taken the one before. */
    private Multi<Told> missed(Reader reader, Place after, long upTo) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicLong(after.number()), at -> page(reader, at, upTo))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .<LoggedChange>disjoint()
                .map(change -> new Told.Changed(new Place(after.log(), change.number()), change));
    }

    private Uni<List<LoggedChange>> page(Reader reader, AtomicLong at, long upTo) {
        return Uni.createFrom()
                .item(() -> changes.between(at.get(), upTo, reader.areas(), PAGE))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .invoke(page ->
                        page.stream().mapToLong(LoggedChange::number).max().ifPresent(at::set));
    }
}
