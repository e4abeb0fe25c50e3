package cn.fazhi.indicator.stream;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.change.ChangeStore;
import cn.fazhi.indicator.change.model.LogState;
import cn.fazhi.indicator.change.model.LoggedChange;
import cn.fazhi.indicator.change.model.Place;
import cn.fazhi.indicator.stream.Told.Ending;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Follows the end of the log for all streams of this replica, with one thread. The log is asked at short intervals: one
 * look at one row, which also works through a connection pooler and after a failover, and needs no connection of its own
 * as listening for notifications would.
 */
@ApplicationScoped
public class ChangeTail {
    private static final int PAGE = 1000;
    private static final List<Area> EVERYWHERE = List.of(new Area.Nation());

    /** The state of the log when a listener came, and where the live part of its stream begins. */
    record Joined(LogState log, Place live) {}

    private final ChangeStore changes;
    private final Clock clock;
    private final StreamSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("stream-tail").daemon().unstarted(task));
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private Place place = new Place("", 0);
    private boolean troubled;

    ChangeTail(ChangeStore changes, Clock clock, StreamSettings settings, MeterRegistry metrics) {
        this.changes = changes;
        this.clock = clock;
        this.settings = settings;
        metrics.gaugeCollectionSize("fazhi.stream.readers", List.of(), listeners);
    }

    void start(@Observes StartupEvent event) {
        long every = settings.poll().toMillis();
        thread.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        if (!thread.isShutdown()) {
            thread.execute(() -> closeAll(Ending.SHUTTING_DOWN));
            thread.shutdown();
        }
    }

    int readers() {
        return listeners.size();
    }

    /** From now on the listener is told of what is added to the log. */
    Uni<Joined> join(Listener listener) {
        return Uni.createFrom().item(() -> joined(listener)).runSubscriptionOn(thread);
    }

    void leave(Listener listener) {
        if (!thread.isShutdown()) {
            thread.execute(() -> listeners.remove(listener));
        }
    }

    private Joined joined(Listener listener) {
        LogState log = changes.state();
        if (listeners.isEmpty()) {
            place = log.end();
        }
        listener.beginAfter(place);
        listeners.add(listener);
        return new Joined(log, place);
    }

    private void look() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            readOn();
            troubled = false;
        } catch (RuntimeException e) {
            // the next look may be luckier; whoever waits is told later
            if (!troubled) {
                Log.error("the log of changes cannot be read; the streams are silent until it can", e);
            }
            troubled = true;
        }
        look(clock.instant());
    }

    private void readOn() {
        LogState log = changes.state();
        if (!log.log().equals(place.log()) || log.last() < place.number()) {
            closeAll(Ending.LOG_RESTARTED);
            return;
        }
        while (place.number() < log.last()) {
            Instant now = clock.instant();
            List<LoggedChange> page = changes.between(place.number(), log.last(), EVERYWHERE, PAGE);
            page.forEach(change -> tell(change, now));
            place = page.size() < PAGE ? log.end() : place;
        }
    }

    private void tell(LoggedChange change, Instant now) {
        place = new Place(place.log(), change.number());
        listeners.forEach(listener -> listener.hear(place, change, now));
    }

    private void look(Instant now) {
        Instant longAgo = now.minus(settings.heartbeat());
        for (Listener listener : listeners) {
            if (listener.isOver(now)) {
                listener.close(Ending.TOKEN_EXPIRED);
                listeners.remove(listener);
            } else {
                listener.reassure(place.log(), longAgo, now);
            }
        }
    }

    private void closeAll(Ending ending) {
        listeners.forEach(listener -> listener.close(ending));
        listeners.clear();
    }
}
