package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Progress;
import cn.fazhi.local.process.ChildProcess;
import cn.fazhi.local.process.OwnMark;
import cn.fazhi.local.process.PidFiles;
import cn.fazhi.local.sample.SampleCounty;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Starts the launcher in the background and shows what it says until everything is up. */
final class UpCommand {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final PlatformSettings settings;
    private final PidFiles pids;
    private long shown;

    UpCommand(PlatformSettings settings) {
        this.settings = settings;
        this.pids = new PidFiles(settings.run(), OwnMark.of(settings.data())::isOn);
    }

    /** Whether a launcher lives. */
    static boolean isRunning(PlatformSettings settings) {
        return new UpCommand(settings).pids.living(Launcher.NAME).isPresent();
    }

    int run() {
        Optional<ProcessHandle> launcher = pids.living(Launcher.NAME);
        Optional<State> state = State.read(settings);
        if (launcher.isPresent() && state.isPresent() && state.get().phase().isUp()) {
            System.out.println("Fazhi is already running.");
            SampleCounty county = SampleCounty.read(settings.sampleCounty());
            new Welcome(withPorts(state.get()), county).print(new Progress(System.out));
            return 0;
        }
        return follow(launcher.orElseGet(this::startLauncher));
    }

    private PlatformSettings withPorts(State state) {
        return new PlatformSettings(settings.root(), settings.data(), state.ports(), settings.serviceOptions());
    }

    private ProcessHandle startLauncher() {
        try {
            Files.createDirectories(settings.run());
            Files.deleteIfExists(Launcher.stopFile(settings));
            State.forget(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = new ArrayList<>(List.of(
                // the launcher outlives the terminal that it was started in
                "nohup",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                OwnMark.of(settings.data()).argument(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
        if (Runtime.version().feature() >= 23) {
            // Kafka unmaps its files with it; older runtimes neither warn nor know the option
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "launch"));
        ChildProcess.start(Launcher.NAME, command, Map.of(), settings.log(Launcher.NAME), pids);
        return pids.living(Launcher.NAME)
                .orElseThrow(() -> new PlatformFailure("the launcher ended at once: see " + settings.log("launcher")));
    }

    private int follow(ProcessHandle launcher) {
        while (true) {
            boolean alive = launcher.isAlive();
            Optional<State.Phase> phase = State.read(settings).map(State::phase);
            showNewLines();
            if (phase.isPresent() && phase.get().isUp()) {
                return phase.get() == State.Phase.READY ? 0 : 1;
            }
            if (!alive) {
                System.err.println("Fazhi is not up. The logs are in " + settings.logs());
                return 1;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void showNewLines() {
        Path log = settings.log(Launcher.NAME);
        if (!Files.exists(log)) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(shown);
            byte[] fresh = new byte[(int) (file.length() - shown)];
            file.readFully(fresh);
            int end = lastLineEnd(fresh);
            System.out.write(fresh, 0, end);
            System.out.flush();
            shown += end;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
