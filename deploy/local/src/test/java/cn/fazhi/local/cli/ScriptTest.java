package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts of {@code ./fazhi} that need nothing built and nothing running. */
class ScriptTest {
    private final Path root =
            PlatformSettings.forTests(Path.of("target/unused")).root();

    @TempDir
    private Path elsewhere;

    @Test
    void help_lists_every_command_from_any_folder() throws Exception {
        List<String> commands = List.of(
                "up", "down", "status", "logs", "reset", "test", "submit", "token", "extract", "evaluate", "bench");

        assertThat(fazhi(0, "help"))
                .contains(commands.stream().map("  ./fazhi "::concat).toList());
    }

    @Test
    void an_unknown_command_is_named() throws Exception {
        assertThat(fazhi(1, "start")).contains("There is no command 'start'");
    }

    @Test
    void logs_that_are_not_there_are_said_to_be_missing() throws Exception {
        assertThat(fazhi(0, "logs")).contains("no logs yet");
        assertThat(fazhi(1, "logs", "kafka")).contains("no log 'kafka'");
    }

    @Test
    void reset_asks_first_and_does_nothing_without_a_yes() throws Exception {
        Path kept = Files.writeString(
                Files.createDirectories(elsewhere.resolve("data")).resolve("kept"), "x");

        assertThat(fazhi(0, "reset")).contains("Go on?", "Nothing was done");
        assertThat(kept).exists();
    }

    @Test
    void all_scripts_can_be_parsed_by_bash() throws Exception {
        for (String script : new String[] {"fazhi", "deploy/script/jdk.sh", "deploy/script/build.sh", ".ci/run"}) {
            assertThat(run(root, 0, "bash", "-n", root.resolve(script).toString()))
                    .isEmpty();
        }
    }

    private String fazhi(int exit, String... arguments) throws Exception {
        return run(
                elsewhere,
                exit,
                Stream.concat(Stream.of("bash", root.resolve("fazhi").toString()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private String run(Path folder, int exit, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("FAZHI_DATA", elsewhere.resolve("data").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(exit);
        return output;
    }
}
