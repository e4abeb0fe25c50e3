package cn.fazhi.extraction;

import cn.fazhi.extraction.cli.HeldOut;
import cn.fazhi.extraction.evaluate.Corpus;
import cn.fazhi.extraction.evaluate.Evaluation;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** The levels that were reached; nothing may fall below them. */
class CorpusTest {
    private static final Corpus CORPUS = new Corpus(folder());

    @Test
    void the_open_reports_are_read_as_labelled() throws IOException {
        Evaluation open = CORPUS.evaluate(Reports.EXTRACTOR, name -> !HeldOut.isHeldOut(name));
        assertThat(open.total().precision()).as("%s", open.faults()).isGreaterThanOrEqualTo(0.998);
        assertThat(open.total().recall()).as("%s", open.faults()).isGreaterThanOrEqualTo(0.996);
        assertThat(open.qualifierAccuracy()).isGreaterThanOrEqualTo(0.998);
        assertThat(open.sectionAccuracy()).isGreaterThanOrEqualTo(0.997);
        assertThat(open.nameAccuracy()).isEqualTo(1);
        assertThat(open.yearAccuracy()).isEqualTo(1);
    }

    /** Says no more than numbers, so that nobody learns from these reports. */
    @Test
    void the_held_out_reports_are_read_nearly_as_well() throws IOException {
        Evaluation heldOut = CORPUS.evaluate(Reports.EXTRACTOR, HeldOut::isHeldOut);
        assertThat(heldOut.total().precision()).isGreaterThanOrEqualTo(HELD_OUT_PRECISION);
        assertThat(heldOut.total().recall()).isGreaterThanOrEqualTo(HELD_OUT_RECALL);
        assertThat(heldOut.qualifierAccuracy()).isGreaterThanOrEqualTo(0.98);
        assertThat(heldOut.sectionAccuracy()).isGreaterThanOrEqualTo(0.982);
        assertThat(heldOut.nameAccuracy()).isGreaterThanOrEqualTo(0.95);
        assertThat(heldOut.yearAccuracy()).isGreaterThanOrEqualTo(0.95);
    }

    private static final double HELD_OUT_PRECISION = 0.958;
    private static final double HELD_OUT_RECALL = 0.941;

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(CorpusTest.class.getResource("/corpus"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
