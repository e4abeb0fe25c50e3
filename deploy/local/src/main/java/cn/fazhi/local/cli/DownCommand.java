package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Progress;
import cn.fazhi.local.part.EmbeddedPostgresServer;
import cn.fazhi.local.process.LeftBehind;
import cn.fazhi.local.process.OwnMark;
import cn.fazhi.local.process.PidFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** Stops the platform, and whatever a crash has left of one. */
final class DownCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final PlatformSettings settings;
    private final Progress progress = new Progress(System.out);

    DownCommand(PlatformSettings settings) {
        this.settings = settings;
    }

    int run() {
        boolean ran = stopLauncher();
        int left = new LeftBehind(settings.data(), EmbeddedPostgresServer.folder(settings.data())).stop();
        State.forget(settings);
        if (ran) {
            progress.tell("Fazhi is down; its data stay in " + settings.data());
        } else if (left > 0) {
            progress.tell("stopped " + left + " processes that a crash had left behind");
        } else {
            progress.tell("Fazhi was not running");
        }
        return 0;
    }

    private boolean stopLauncher() {
        PidFiles pids = new PidFiles(settings.run(), OwnMark.of(settings.data())::isOn);
        Optional<ProcessHandle> launcher = pids.living(Launcher.NAME);
        launcher.ifPresent(process -> {
            progress.tell("stopping the services, Keycloak, Kafka and PostgreSQL");
            ask(process);
        });
        pids.forget(Launcher.NAME);
        return launcher.isPresent();
    }

    // The file makes the launcher stop in good order. A launcher that still starts does not look at it: it gets a
    // signal.
    private void ask(ProcessHandle launcher) {
        boolean starting =
                State.read(settings).map(state -> !state.phase().isUp()).orElse(true);
        try {
            Files.createFile(Launcher.stopFile(settings));
        } catch (java.nio.file.FileAlreadyExistsException askedBefore) {
            progress.tell("asked before; waiting");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (starting) {
            launcher.destroy();
        }
        if (!Launcher.endsWithin(launcher, PATIENCE)) {
            progress.tell("the launcher does not end by itself: it is killed");
            launcher.destroyForcibly();
        }
        try {
            Files.deleteIfExists(Launcher.stopFile(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
