package cn.fazhi.benchmarks;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets a worker begin its work at even intervals; one that is late begins at once. */
final class Paced implements ParallelLoad.Worker {
    private final Submissions worker;
    private final long interval;
    private long next = System.nanoTime();

    Paced(Submissions worker, Duration interval) {
        this.worker = worker;
        this.interval = interval.toNanos();
    }

    @Override
    public void work() throws Exception {
        for (long wait = next - System.nanoTime(); wait > 0; wait = next - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
        next += interval;
        worker.work();
    }
}
