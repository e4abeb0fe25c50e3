package cn.fazhi.local;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once. */
final class InParallel {
    private InParallel() {}

    /** Returns when all are done, or throws what the first that fails has thrown and interrupts the others. */
    static void run(Runnable... tasks) {
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("part-", 1).factory())) {
            CompletionService<Void> completion = new ExecutorCompletionService<>(threads);
            List<Future<Void>> running = new ArrayList<>();
            for (Runnable task : tasks) {
                running.add(completion.submit(task, null));
            }
            try {
                for (int done = 0; done < tasks.length; done++) {
                    completion.take().get();
                }
            } catch (ExecutionException e) {
                running.forEach(future -> future.cancel(true));
                throw asUnchecked(e.getCause());
            } catch (InterruptedException e) {
                running.forEach(future -> future.cancel(true));
                Thread.currentThread().interrupt();
                throw new PlatformFailure("interrupted", e);
            }
        }
    }

    private static RuntimeException asUnchecked(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            case null, default -> new PlatformFailure(String.valueOf(cause));
        };
    }
}
