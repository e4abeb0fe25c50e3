package cn.fazhi.extraction;

import cn.fazhi.extraction.evaluate.Corpus;
import cn.fazhi.extraction.evaluate.Evaluation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The real reports, which stay outside the project: in {@code $FAZHI_SHARED} or a folder {@code shared} beside it. */
class RealReportsTest {
    @Test
    void every_required_figure_is_found_and_nothing_else() throws IOException {
        Path folder = folder();
        if (folder == null) {
            assumeTrue(false, "no real reports here");
            return;
        }
        Evaluation real = new Corpus(folder).evaluate(Reports.EXTRACTOR, name -> true);
        assertThat(real.reports()).isPositive();
        assertThat(real.faults()).isEmpty();
    }

    private static @Nullable Path folder() {
        String shared = System.getenv("FAZHI_SHARED");
        if (shared != null) {
            return existing(Path.of(shared, "reports"));
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path found = existing(up.resolve("shared").resolve("reports"));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Path existing(Path folder) {
        return Files.isDirectory(folder) ? folder : null;
    }
}
