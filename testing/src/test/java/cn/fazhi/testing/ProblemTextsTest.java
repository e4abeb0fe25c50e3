package cn.fazhi.testing;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ProblemTextsTest {
    private enum Code {
        LATE
    }

    @Test
    void complete_texts_pass() {
        assertDoesNotThrow(() -> ProblemTexts.areComplete(Code.values(), code -> "problems.good"));
    }

    @Test
    void every_fault_is_listed() {
        AssertionError error = assertThrows(
                AssertionError.class, () -> ProblemTexts.areComplete(Code.values(), code -> "problems.bad"));

        assertEquals("""
                problems.bad has no LATE.remedy
                problems.bad_en has an apostrophe that is not doubled in LATE.detail
                LATE.detail names other arguments in English than in Chinese
                LATE names the arguments [0, 2], with a gap
                problems.bad has a text for GONE.title, which is nothing""", error.getMessage());
    }

    @Test
    void a_bundle_that_is_not_there_is_named() {
        NullPointerException error = assertThrows(
                NullPointerException.class, () -> ProblemTexts.areComplete(Code.values(), code -> "problems.none"));

        assertEquals("problems/none.properties is missing", error.getMessage());
    }
}
