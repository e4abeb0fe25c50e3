package cn.fazhi.local.process;

import java.io.IOException;
import java.nio.file.Path;

/** A process that does nothing but carry the mark of a platform. */
final class MarkedProcess implements AutoCloseable {
    private final Process process;

    MarkedProcess(Path data) throws IOException {
        // the shell waits for a child of its own, as Keycloak's start script does
        process =
                new ProcessBuilder("sh", "-c", "sleep 120; :", OwnMark.of(data).argument()).start();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
