package cn.fazhi.indicator.event;

import io.quarkus.logging.Log;
import org.apache.kafka.common.TopicPartition;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets reports wait for the divisions and obligations that were there before this service began to read. A report is
 * computed anew with each of these that comes after it, so that a replay would compute most reports two or three times. It
 * saves work and nothing else: the outcome is the same in any order, and who has waited in vain goes on.
 */
@ApplicationScoped
public class LetStatesPass {
    private final Duration patience;
    private final Lock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    LetStatesPass() {
        this(Duration.ofSeconds(10));
    }

    /**
     * One whose patience is known.
     *
     * @param patience how long to wait while nothing is read at all
     */
    LetStatesPass(Duration patience) {
        this.patience = patience;
    }

    /** A partition is read from that offset, and had records up to the other when reading began. */
    void begin(TopicPartition partition, long offset, long end) {
        change(() -> {
            if (offset < end) {
                ends.put(partition, end);
            } else {
                ends.remove(partition);
            }
        });
    }

    /** Others read these partitions from now on. */
    void forget(Collection<TopicPartition> partitions) {
        change(() -> ends.keySet().removeAll(partitions));
    }

    /** A partition has been read up to that offset. */
    void read(TopicPartition partition, long next) {
        change(() -> ends.computeIfPresent(partition, (same, end) -> next < end ? end : null));
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Comes back when all other topics have been read as far as they went at the beginning. */
    void await(String topic) throws InterruptedException {
        lock.lock();
        try {
            while (ends.keySet().stream()
                    .anyMatch(partition -> !partition.topic().equals(topic))) {
                if (!progress.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    Log.infof("%s waits no longer for %s", topic, ends.keySet());
                    ends.clear();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
