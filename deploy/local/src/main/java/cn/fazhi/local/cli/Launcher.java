package cn.fazhi.local.cli;

import cn.fazhi.local.LocalPlatform;
import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Progress;
import cn.fazhi.local.process.ProcessEnd;
import cn.fazhi.local.sample.SampleCounty;
import cn.fazhi.local.sample.SampleLoader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** The process in the background that holds the platform until it is told to stop. */
final class Launcher {
    static final String NAME = "launcher";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final PlatformSettings settings;
    private final Progress progress = new Progress(System.out);
    private final AtomicBoolean closed = new AtomicBoolean();

    Launcher(PlatformSettings settings) {
        this.settings = settings;
    }

    /** The file whose existence asks it to stop. */
    static Path stopFile(PlatformSettings settings) {
        return settings.run().resolve("stop");
    }

    /** Starts everything, and returns when it has been stopped. Answers the exit code. */
    int run() {
        new State(State.Phase.STARTING, settings.ports()).write(settings);
        try {
            LocalPlatform platform = LocalPlatform.start(settings, progress);
            Thread orderly = new Thread(() -> closeOnce(platform), "stop");
            Runtime.getRuntime().addShutdownHook(orderly);
            new State(loadSample(), settings.ports()).write(settings);
            awaitStop(platform);
            closeOnce(platform);
            return 0;
        } catch (PlatformFailure failure) {
            progress.say("\n" + failure.reason());
            new State(State.Phase.FAILED, settings.ports()).write(settings);
            return 1;
        }
    }

    // A county that cannot be loaded leaves the platform up: the reason is easier to find on a running one.
    private State.Phase loadSample() {
        SampleCounty county = SampleCounty.read(settings.sampleCounty());
        Welcome welcome = new Welcome(settings, county);
        try {
            new SampleLoader(settings, county, progress, Clock.system(ZONE)).loadOnce();
            progress.tell("everything is up");
            welcome.print(progress);
            return State.Phase.READY;
        } catch (PlatformFailure failure) {
            welcome.printPlaces(progress);
            progress.say("\n" + failure.reason());
            progress.say(
                    "Everything is up, but the sample county is not complete. ./fazhi down and ./fazhi up go on with"
                            + " it; ./fazhi reset starts afresh.");
            return State.Phase.INCOMPLETE;
        }
    }

    private void awaitStop(LocalPlatform platform) {
        Set<String> told = new HashSet<>();
        while (!Files.exists(stopFile(settings))) {
            platform.ended().stream()
                    .filter(told::add)
                    .forEach(part -> progress.tell(part + " has ended by itself: see " + settings.log(part)));
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void closeOnce(LocalPlatform platform) {
        if (closed.compareAndSet(false, true)) {
            platform.close();
            State.forget(settings);
            try {
                Files.deleteIfExists(stopFile(settings));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Waits for a launcher's end. */
    static boolean endsWithin(ProcessHandle launcher, Duration patience) {
        return ProcessEnd.endsWithin(launcher, patience.toNanos());
    }
}
