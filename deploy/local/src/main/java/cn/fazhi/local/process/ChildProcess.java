package cn.fazhi.local.process;

import cn.fazhi.local.PlatformFailure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A program that the launcher starts, with its log and its pid file. */
public final class ChildProcess {
    private static final int LINES_SHOWN = 25;

    private final String name;
    private final Process process;
    private final Path log;
    private final PidFiles pids;

    private ChildProcess(String name, Process process, Path log, PidFiles pids) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pids = pids;
    }

    /** Starts it. The log of the run before is kept beside it, with the ending {@code .previous}. */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, PidFiles pids) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".log.previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            pids.write(name, process.toHandle());
            return new ChildProcess(name, process, log, pids);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    /**
     * Does nothing while it lives.
     *
     * @throws PlatformFailure with the last lines of its log, if it has ended
     */
    public void mustLive() {
        if (!process.isAlive()) {
            throw new PlatformFailure(name + " ended with exit code " + process.exitValue() + ". The end of its log ("
                    + log + "):\n" + lastLines());
        }
    }

    /** The end of its log, indented. */
    public String lastLines() {
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            return String.join("\n    ", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()))
                    .indent(4);
        } catch (IOException e) {
            return "    (" + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    public String name() {
        return name;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, and insists after a while. */
    public void stop(Duration patience) {
        ProcessEnd.ask(List.of(process.toHandle()), patience);
        pids.forget(name);
    }

    /** Ends it as a power cut would. */
    public void kill() {
        ProcessEnd.kill(List.of(process.toHandle()));
        pids.forget(name);
    }
}
