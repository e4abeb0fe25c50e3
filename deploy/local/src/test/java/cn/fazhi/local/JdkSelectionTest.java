package cn.fazhi.local;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** How {@code ./fazhi} finds a JDK: its shell functions, run by bash on made-up folders. */
class JdkSelectionTest {
    private static final Path SCRIPT = PlatformSettings.rootAbove(Path.of("")).resolve("deploy/script/jdk.sh");

    @TempDir
    private Path machine;

    private Path folders;

    @BeforeEach
    void an_empty_machine() throws IOException {
        folders = Files.createDirectories(machine.resolve("jvm"));
        Files.createDirectories(machine.resolve("bin"));
    }

    @Test
    void the_newest_jdk_is_taken() throws Exception {
        jdk("jdk-21", "21.0.9");
        jdk("jdk-25", "25.0.1");
        jdk("jdk-17", "17.0.15");

        assertThat(found(Map.of())).isEqualTo(folders.resolve("jdk-25") + " 25.0.1");
    }

    @Test
    void versions_are_compared_as_numbers() throws Exception {
        jdk("a", "21.0.9");
        jdk("b", "21.0.10");
        jdk("c", "21");

        assertThat(found(Map.of())).isEqualTo(folders.resolve("b") + " 21.0.10");
    }

    @Test
    void java_home_is_one_candidate_among_others() throws Exception {
        Path old = jdk("jdk-17", "17.0.15");
        jdk("jdk-22", "22.0.2");

        assertThat(found(Map.of("JAVA_HOME", old.toString()))).isEqualTo(folders.resolve("jdk-22") + " 22.0.2");
    }

    @Test
    void java_home_can_lie_anywhere() throws Exception {
        jdk("jdk-22", "22.0.2");
        Path own = jdk("../elsewhere/jdk", "23");

        assertThat(found(Map.of("JAVA_HOME", own.toString()))).isEqualTo(own + " 23");
    }

    @Test
    void the_java_on_the_path_is_found_through_its_links() throws Exception {
        Path home = jdk("../elsewhere/jdk", "24.0.1");
        Files.createSymbolicLink(machine.resolve("bin/java"), home.resolve("bin/java"));

        assertThat(found(Map.of())).isEqualTo(home + " 24.0.1");
    }

    @Test
    void a_runtime_without_a_compiler_is_no_jdk() throws Exception {
        Files.delete(jdk("jre-25", "25").resolve("bin/javac"));
        jdk("jdk-21", "21.0.2");

        assertThat(found(Map.of())).isEqualTo(folders.resolve("jdk-21") + " 21.0.2");
    }

    @Test
    void an_older_jdk_is_not_taken() throws Exception {
        jdk("jdk-17", "17.0.15");
        jdk("jdk-8", "1.8.0_402");

        assertThat(found(Map.of())).isBlank();
    }

    @Test
    void a_named_jdk_is_taken_even_if_a_newer_one_is_there() throws Exception {
        Path named = jdk("jdk-21", "21.0.9");
        jdk("jdk-25", "25.0.1");

        assertThat(found(Map.of("FAZHI_JAVA_HOME", named.toString()))).isEqualTo(named + " 21.0.9");
    }

    @Test
    void without_a_jdk_the_user_learns_what_to_install() throws Exception {
        jdk("jdk-17", "17.0.15");

        assertThat(run("need_jdk", Map.of()))
                .contains("needs a JDK, version 21 or newer")
                .contains("17.0.15 in " + folders.resolve("jdk-17"))
                .contains("apt-get install", "brew install", "adoptium.net");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folders.resolve(name).normalize();
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String found(Map<String, String> environment) throws Exception {
        return run("find_jdk; echo \"$JDK_HOME $JDK_VERSION\"", environment);
    }

    private String run(String commands, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/bash", "-euo", "pipefail", "-c", ". '" + SCRIPT + "'; " + commands)
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("FAZHI_JDK_FOLDERS", folders.toString());
        builder.environment().put("PATH", machine.resolve("bin") + ":" + tools());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return output;
    }

    // sed and the like, without the java of this machine
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(machine.resolve("tools"));
        for (String name : new String[] {"sed", "head", "dirname", "readlink"}) {
            Path place = Files.exists(Path.of("/usr/bin", name)) ? Path.of("/usr/bin", name) : Path.of("/bin", name);
            Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\nexec " + place + " \"$@\"\n");
            assertThat(tool.toFile().setExecutable(true)).isTrue();
        }
        return tools;
    }
}
