package cn.fazhi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a crash of the launcher left running: children with our mark, and the PostgreSQL server. */
public final class LeftBehind {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final OwnMark mark;
    private final Path databaseFolder;

    public LeftBehind(Path data, Path databaseFolder) {
        this.mark = OwnMark.of(data);
        this.databaseFolder = databaseFolder;
    }

    /** The processes that carry our mark, without this one and those that started it. */
    public List<ProcessHandle> marked() {
        return ProcessHandle.allProcesses()
                .filter(process -> !isAboveUs(process))
                .filter(mark::isOn)
                .toList();
    }

    private static boolean isAboveUs(ProcessHandle process) {
        for (Optional<ProcessHandle> own = Optional.of(ProcessHandle.current());
                own.isPresent();
                own = own.get().parent()) {
            if (own.get().equals(process)) {
                return true;
            }
        }
        return false;
    }

    /** The PostgreSQL server on our data folder, as its own lock file names it. */
    public Optional<ProcessHandle> postgres() {
        Path lock = databaseFolder.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(lock) ? Files.readAllLines(lock) : List.of();
            if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::servesOurFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean servesOurFolder(ProcessHandle process) {
        return process.info()
                .commandLine()
                .map(line -> line.contains("postgres") && line.contains(databaseFolder.toString()))
                .orElse(false);
    }

    /** Ends all of it, the database last. Answers how many processes there were. */
    public int stop() {
        List<ProcessHandle> children = marked();
        ProcessEnd.ask(children, PATIENCE);
        Optional<ProcessHandle> server = postgres();
        server.ifPresent(LeftBehind::stopFast);
        return children.size() + (server.isPresent() ? 1 : 0);
    }

    // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients. SIGTERM would.
    private static void stopFast(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!ProcessEnd.endsWithin(server, PATIENCE.toNanos())) {
            ProcessEnd.kill(List.of(server));
        }
    }
}
