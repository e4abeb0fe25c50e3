package cn.fazhi.report.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keeps publishing: at once after each commit of this instance, and by a poll for everything else. */
@ApplicationScoped
public class Relay {
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(15);

    private final PublishOutbox publish;
    private final OutboxConfig config;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    Relay(PublishOutbox publish, OutboxConfig config) {
        this.publish = publish;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        wake.release();
        if (thread != null) {
            thread.join(LONGEST_GOODBYE);
        }
    }

    void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        wake();
    }

    /** Has the outbox looked at now. */
    public void wake() {
        wake.release();
    }

    private void run() {
        while (!stopping) {
            try {
                publishAll();
                wake.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void publishAll() throws InterruptedException {
        try {
            do {
                wake.drainPermits();
            } while (publish.publishNext() > 0 && !stopping);
        } catch (RuntimeException e) {
            // the database is away, or the transaction was lost: the events are still there, so try again later
            Log.errorf(e, "the outbox could not be published, trying again in %s", config.pollInterval());
            Thread.sleep(config.pollInterval());
        }
    }
}
