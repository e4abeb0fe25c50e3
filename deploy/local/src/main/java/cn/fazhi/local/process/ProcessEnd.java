package cn.fazhi.local.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes: asks first, and insists after a while. */
public final class ProcessEnd {
    private ProcessEnd() {}

    /** Asks all of them and their children to end, and kills those that still live after the time given. */
    public static void ask(List<ProcessHandle> processes, Duration patience) {
        List<ProcessHandle> all = withChildren(processes);
        all.forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + patience.toNanos();
        all.stream()
                .filter(process -> !endsWithin(process, deadline - System.nanoTime()))
                .forEach(ProcessEnd::killOne);
    }

    /** Kills them and their children at once, as a power cut would. */
    public static void kill(List<ProcessHandle> processes) {
        withChildren(processes).forEach(ProcessEnd::killOne);
    }

    private static List<ProcessHandle> withChildren(List<ProcessHandle> processes) {
        return processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct()
                .toList();
    }

    private static void killOne(ProcessHandle process) {
        process.destroyForcibly();
        endsWithin(process, Duration.ofSeconds(5).toNanos());
    }

    /** Waits for its end. */
    public static boolean endsWithin(ProcessHandle process, long nanos) {
        try {
            process.onExit().get(Math.max(1, nanos), TimeUnit.NANOSECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException stillThere) {
            return !process.isAlive();
        }
    }
}
