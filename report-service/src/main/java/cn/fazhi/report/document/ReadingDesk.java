package cn.fazhi.report.document;

import cn.fazhi.extraction.document.DocumentFault;
import cn.fazhi.extraction.document.DocumentProblem;
import cn.fazhi.extraction.document.DocumentResult;
import cn.fazhi.extraction.document.RefusedDocument;

import io.quarkus.logging.Log;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where documents are read: few at once, each in a thread of its own. The readers end by themselves when their time is
 * over; should one not, its request is answered all the same, and its place stays taken until it ends.
 */
@ApplicationScoped
class ReadingDesk {
    private final DocumentConfig config;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("document-reader-", 0).daemon().factory());

    ReadingDesk(DocumentConfig config) {
        this.config = config;
        this.places = new Semaphore(config.atOnce(), true);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /** What came of a reading, or nothing if no place came free in time. */
    Optional<DocumentResult> read(Callable<DocumentResult> reading) {
        try {
            if (places.getQueueLength() >= config.waiting()
                    || !places.tryAcquire(config.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            return Optional.of(result(start(reading)));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Future<DocumentResult> start(Callable<DocumentResult> reading) {
        try {
            return threads.submit(() -> {
                try {
                    return reading.call();
                } finally {
                    places.release();
                }
            });
        } catch (RuntimeException | Error notStarted) {
            places.release();
            throw notStarted;
        }
    }

    private DocumentResult result(Future<DocumentResult> reading) throws InterruptedException {
        Duration longest = config.longestReading();
        try {
            return reading.get(longest.plus(config.grace()).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            reading.cancel(true);
            Log.warnf("a document was still being read after %s and was given up", longest.plus(config.grace()));
            return new RefusedDocument(
                    new DocumentFault(DocumentProblem.TAKES_TOO_LONG, List.of(String.valueOf(longest.toSeconds()))));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a document reader failed", failed.getCause());
        }
    }
}
