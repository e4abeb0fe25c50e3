package cn.fazhi.benchmarks;

import org.HdrHistogram.Histogram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Keeps a number of workers busy for a time. A worker that fails ends the measurement with its failure. */
final class ParallelLoad {
    private static final long LONGEST_MICROSECONDS = Duration.ofMinutes(1).toNanos() / 1000;

    private ParallelLoad() {}

    /** Does one unit of work; each worker has its own. */
    interface Worker extends AutoCloseable {
        void work() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    static Measurement run(int workers, Duration length, Callable<Worker> newWorker)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            long start = System.nanoTime();
            long end = start + length.toNanos();
            List<Future<Histogram>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(threads.submit(() -> workUntil(end, newWorker)));
            }
            Histogram all = histogram();
            for (Future<Histogram> each : running) {
                all.add(each.get());
            }
            return new Measurement(all.getTotalCount(), Duration.ofNanos(System.nanoTime() - start), all);
        }
    }

    private static Histogram workUntil(long end, Callable<Worker> newWorker) throws Exception {
        Histogram histogram = histogram();
        try (Worker worker = newWorker.call()) {
            for (long before = System.nanoTime(); before < end; ) {
                worker.work();
                long after = System.nanoTime();
                histogram.recordValue(Math.min(LONGEST_MICROSECONDS, (after - before) / 1000));
                before = after;
            }
        }
        return histogram;
    }

    static Histogram histogram() {
        return new Histogram(LONGEST_MICROSECONDS, 3);
    }
}
