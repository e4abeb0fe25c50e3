package cn.fazhi.extraction;

import cn.fazhi.extraction.cli.HeldOut;
import cn.fazhi.extraction.evaluate.Corpus;
import cn.fazhi.extraction.evaluate.Evaluation;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.function.IntPredicate;

import static org.assertj.core.api.Assertions.assertThat;

/** The levels that were reached; nothing may fall below them. */
class CorpusTest {
    private static final Corpus CORPUS = new Corpus(ResourceFolder.named("/corpus"));
    private static final int FIRST_OF_THE_NEWEST = 169;
    private static final double HELD_OUT_PRECISION = 0.962;
    private static final double HELD_OUT_RECALL = 0.953;

    @Test
    void the_open_reports_are_read_as_labelled() throws IOException {
        Evaluation open = CORPUS.evaluate(Reports.EXTRACTOR, name -> !HeldOut.isHeldOut(name));
        assertThat(open.total().precision()).as("%s", open.faults()).isGreaterThanOrEqualTo(0.998);
        assertThat(open.total().recall()).as("%s", open.faults()).isGreaterThanOrEqualTo(0.997);
        assertThat(open.qualifierAccuracy()).isGreaterThanOrEqualTo(0.998);
        assertThat(open.sectionAccuracy()).isEqualTo(1);
        assertThat(open.nameAccuracy()).isEqualTo(1);
        assertThat(open.yearAccuracy()).isEqualTo(1);
    }

    /** Says no more than numbers, so that nobody learns from these reports. */
    @Test
    void the_held_out_reports_are_read_nearly_as_well() throws IOException {
        Evaluation heldOut = heldOut(number -> number < FIRST_OF_THE_NEWEST);
        assertThat(heldOut.total().precision()).isGreaterThanOrEqualTo(HELD_OUT_PRECISION);
        assertThat(heldOut.total().recall()).isGreaterThanOrEqualTo(HELD_OUT_RECALL);
        assertThat(heldOut.qualifierAccuracy()).isEqualTo(1);
        assertThat(heldOut.sectionAccuracy()).isGreaterThanOrEqualTo(0.995);
        assertThat(heldOut.nameAccuracy()).isEqualTo(1);
        assertThat(heldOut.yearAccuracy()).isEqualTo(1);
    }

    /** They are written as clerks talk, and harder. */
    @Test
    void the_newest_held_out_reports_are_read_as_well_as_before() throws IOException {
        Evaluation newest = heldOut(number -> number >= FIRST_OF_THE_NEWEST);
        assertThat(newest.total().precision()).isGreaterThanOrEqualTo(0.975);
        assertThat(newest.total().recall()).isGreaterThanOrEqualTo(0.941);
        assertThat(newest.qualifierAccuracy()).isEqualTo(1);
        assertThat(newest.sectionAccuracy()).isGreaterThanOrEqualTo(0.977);
        assertThat(newest.nameAccuracy()).isEqualTo(1);
        assertThat(newest.yearAccuracy()).isEqualTo(1);
    }

    private static Evaluation heldOut(IntPredicate numbers) throws IOException {
        return CORPUS.evaluate(Reports.EXTRACTOR, name -> HeldOut.isHeldOut(name) && numbers.test(numberOf(name)));
    }

    private static int numberOf(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }
}
