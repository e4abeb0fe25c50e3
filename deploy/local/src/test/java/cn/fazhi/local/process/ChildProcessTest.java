package cn.fazhi.local.process;

import cn.fazhi.local.PlatformFailure;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChildProcessTest {
    @TempDir
    private Path data;

    @Test
    void a_child_that_dies_is_noticed_at_once_and_shows_the_end_of_its_log() {
        ChildProcess child = start("echo first; echo the database is on fire; exit 3");

        assertThatThrownBy(() -> new HealthCheck().await(child, "http://127.0.0.1:1/", Duration.ofMinutes(5)))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("part ended with exit code 3")
                .hasMessageContaining("the database is on fire")
                .hasMessageContaining("part.log");
    }

    @Test
    void a_child_that_never_gets_ready_is_given_up() {
        ChildProcess child = start("echo still thinking; sleep 60");
        try {
            assertThatThrownBy(() -> new HealthCheck().await(child, "http://127.0.0.1:1/", Duration.ofMillis(400)))
                    .isInstanceOf(PlatformFailure.class)
                    .hasMessageContaining("not ready after")
                    .hasMessageContaining("still thinking");
        } finally {
            child.kill();
        }
    }

    @Test
    void the_log_of_the_run_before_is_kept() throws Exception {
        await(start("echo one"));
        await(start("echo two"));

        assertThat(Files.readString(data.resolve("part.log"))).isEqualTo("two\n");
        assertThat(Files.readString(data.resolve("part.log.previous"))).isEqualTo("one\n");
    }

    @Test
    void a_child_that_does_not_listen_is_killed_after_a_while() {
        ChildProcess deaf = start("trap '' TERM; echo deaf; while true; do sleep 1; done");
        Awaitility.await().until(() -> deaf.lastLines().contains("deaf"));

        deaf.stop(Duration.ofMillis(300));

        assertThat(deaf.isAlive()).isFalse();
        assertThat(data.resolve("part.pid")).doesNotExist();
    }

    private static void await(ChildProcess child) {
        assertThatThrownBy(() -> new HealthCheck().await(child, "http://127.0.0.1:1/", Duration.ofMinutes(1)))
                .hasMessageContaining("exit code 0");
    }

    private ChildProcess start(String script) {
        PidFiles pids = new PidFiles(data, process -> true);
        return ChildProcess.start("part", List.of("sh", "-c", script), Map.of(), data.resolve("part.log"), pids);
    }
}
