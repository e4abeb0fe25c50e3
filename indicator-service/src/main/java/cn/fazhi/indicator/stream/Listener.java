package cn.fazhi.indicator.stream;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.indicator.change.model.LoggedChange;
import cn.fazhi.indicator.change.model.Place;
import cn.fazhi.indicator.stream.Told.Ending;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import io.smallrye.mutiny.subscription.BackPressureFailure;

import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * One open stream. What the reader has not taken yet waits in a queue of fixed length; a reader who is slower than that
 * is sent away, and goes on later with what the log has kept. All but {@link #told} is for the tail's thread only.
 */
final class Listener {
    private final Reader reader;
    private final Queue<Told> waiting;
    private final UnicastProcessor<Told> words;
    private long after;
    private Instant silentSince;

    Listener(Reader reader, int longestQueue, Instant now) {
        this.reader = reader;
        this.waiting = new ArrayBlockingQueue<>(longestQueue);
        this.words = UnicastProcessor.create(waiting, () -> {});
        this.silentSince = now;
    }

    Reader reader() {
        return reader;
    }

    /** All that the reader is told after the beginning. */
    Multi<Told> told() {
        return words.onFailure(BackPressureFailure.class).recoverWithItem(new Told.Closed(Ending.TOO_SLOW));
    }

    /** What comes after this place is told, unless the reader has it from a replica that is ahead. */
    void beginAfter(Place place) {
        Place own = reader.after();
        after = own != null && own.log().equals(place.log()) ? Math.max(own.number(), place.number()) : place.number();
    }

    void hear(Place place, LoggedChange change, Instant now) {
        if (change.number() > after && reader.maySee(DivisionCode.of(change.division()))) {
            say(new Told.Changed(place, change), now);
        }
        after = Math.max(after, change.number());
    }

    /** Lets one who has heard nothing since that instant know that all is well. */
    void reassure(String log, Instant since, Instant now) {
        if (silentSince.isBefore(since) && waiting.isEmpty()) {
            say(new Told.Alive(new Place(log, after)), now);
        }
    }

    boolean isOver(Instant now) {
        return !now.isBefore(reader.until());
    }

    void close(Ending ending) {
        words.onNext(new Told.Closed(ending));
        words.onComplete();
    }

    private void say(Told word, Instant now) {
        words.onNext(word);
        silentSince = now;
    }
}
