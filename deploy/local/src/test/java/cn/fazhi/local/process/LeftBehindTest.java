package cn.fazhi.local.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LeftBehindTest {
    @TempDir
    private Path data;

    @Test
    void marked_processes_are_stopped_with_their_children_even_without_a_pid_file() throws Exception {
        try (MarkedProcess process = new MarkedProcess(data)) {
            List<ProcessHandle> children = process.handle().descendants().toList();

            assertThat(leftBehind().stop()).isEqualTo(1);

            assertThat(process.handle().isAlive()).isFalse();
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void the_processes_of_another_platform_live_on() throws Exception {
        try (MarkedProcess ofAnother = new MarkedProcess(data.resolveSibling(data.getFileName() + "2"))) {
            assertThat(leftBehind().stop()).isZero();

            assertThat(ofAnother.handle().isAlive()).isTrue();
        }
    }

    @Test
    void a_lock_file_of_postgresql_that_names_a_stranger_is_not_believed() throws Exception {
        try (MarkedProcess stranger = new MarkedProcess(data.resolveSibling("stranger"))) {
            Path folder = Files.createDirectories(data.resolve("postgres"));
            Files.writeString(
                    folder.resolve("postmaster.pid"), stranger.handle().pid() + "\n" + folder + "\n");

            assertThat(leftBehind().postgres()).isEmpty();
            leftBehind().stop();

            assertThat(stranger.handle().isAlive()).isTrue();
        }
    }

    private LeftBehind leftBehind() {
        return new LeftBehind(data, data.resolve("postgres"));
    }
}
