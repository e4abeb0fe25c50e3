package cn.fazhi.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** Remembers which process is which part, across crashes of the launcher. */
public final class PidFiles {
    private final Path folder;
    private final Predicate<ProcessHandle> ours;

    /**
     * @param folder where the files are
     * @param ours whether a process that has a number from a file is really the one that the file means
     */
    public PidFiles(Path folder, Predicate<ProcessHandle> ours) {
        this.folder = folder;
        this.ours = ours;
    }

    public void write(String part, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(part), process.pid() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part's process, if it lives and is really ours. */
    public Optional<ProcessHandle> living(String part) {
        return number(file(part))
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(ours);
    }

    private static Optional<Long> number(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String part) {
        return folder.resolve(part + ".pid");
    }
}
