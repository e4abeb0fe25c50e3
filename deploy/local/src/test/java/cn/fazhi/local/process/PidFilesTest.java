package cn.fazhi.local.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class PidFilesTest {
    @TempDir
    private Path data;

    private PidFiles files() {
        return new PidFiles(data, OwnMark.of(data)::isOn);
    }

    @Test
    void a_living_process_of_ours_is_found_again() throws Exception {
        try (MarkedProcess process = new MarkedProcess(data)) {
            files().write("part", process.handle());

            assertThat(files().living("part")).contains(process.handle());
        }
    }

    @Test
    void a_stranger_who_was_given_the_same_number_is_not_ours() throws Exception {
        try (MarkedProcess ofAnother = new MarkedProcess(data.resolveSibling(data.getFileName() + "2"))) {
            files().write("part", ofAnother.handle());

            assertThat(files().living("part")).isEmpty();
        }
    }

    @Test
    void a_process_that_has_ended_is_not_found() throws Exception {
        MarkedProcess process = new MarkedProcess(data);
        files().write("part", process.handle());
        process.close();
        process.handle().onExit().get();

        assertThat(files().living("part")).isEmpty();
    }

    @Test
    void a_damaged_or_missing_file_means_no_process() throws Exception {
        Files.writeString(data.resolve("empty.pid"), "");
        Files.writeString(data.resolve("words.pid"), "not a number\n");

        assertThat(files().living("empty")).isEmpty();
        assertThat(files().living("words")).isEmpty();
        assertThat(files().living("never-written")).isEmpty();
    }
}
