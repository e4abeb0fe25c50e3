package cn.fazhi.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which steps of a load are done, so that an interrupted one goes on where it stopped, with the dates of the day on
 * which it began. It lies beside the data that it speaks of, and goes with them.
 */
final class LoadJournal {
    private static final String FINISHED = "finished";

    private final Path file;
    private final LocalDate day;
    private final Set<String> done;

    private LoadJournal(Path file, LocalDate day, Set<String> done) {
        this.file = file;
        this.day = day;
        this.done = done;
    }

    static boolean exists(Path file) {
        return Files.exists(file);
    }

    /** Opens the journal of a load that began earlier, or begins one today. */
    static LoadJournal open(Path file, LocalDate today) {
        try {
            if (!exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, today + "\n");
            }
            List<String> lines = Files.readAllLines(file);
            return new LoadJournal(
                    file, LocalDate.parse(lines.getFirst()), new HashSet<>(lines.subList(1, lines.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day on which the load began. */
    LocalDate day() {
        return day;
    }

    boolean isFinished() {
        return done.contains(FINISHED);
    }

    /** Does the step unless it is done already. */
    void once(String step, Runnable work) {
        if (!done.contains(step)) {
            work.run();
            note(step);
        }
    }

    void finish() {
        note(FINISHED);
    }

    private void note(String step) {
        try {
            Files.writeString(file, step + "\n", StandardOpenOption.APPEND);
            done.add(step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
