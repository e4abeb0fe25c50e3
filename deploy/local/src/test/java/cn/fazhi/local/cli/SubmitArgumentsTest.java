package cn.fazhi.local.cli;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SubmitArgumentsTest {
    @Test
    void the_township_s_portal_hands_in_unless_somebody_else_is_named() {
        assertThat(read("--township", "990101001", "--period", "2024", "a.txt"))
                .containsExactly(new SubmitArguments(
                        "990101001", "2024", "annual-report", "portal-990101001", Path.of("a.txt")));
        assertThat(read("--township", "990101001", "--period", "2024", "--as", "officer", "a.txt")
                        .getFirst()
                        .account())
                .isEqualTo("officer-990101");
        assertThat(read("--as", "clerk-990101002", "--township", "990101001", "--period", "2024", "a.txt")
                        .getFirst()
                        .account())
                .isEqualTo("clerk-990101002");
    }

    @Test
    void the_twelve_digit_form_of_a_code_is_understood() {
        assertThat(read("--township", "540629207000", "--period", "2024", "a.txt")
                        .getFirst()
                        .township())
                .isEqualTo("540629207");
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        assertThatThrownBy(() -> read("--period", "2024", "a.txt")).hasMessageContaining("usage:");
        assertThatThrownBy(() -> read("--township", "990101", "--period", "2024", "a.txt"))
                .hasMessageContaining("'990101' is no township code");
        assertThatThrownBy(() -> read("--township", "990101001", "--period", "2024-13", "a.txt"))
                .hasMessageContaining("'2024-13' is no period");
        assertThatThrownBy(() -> read("--town", "990101001")).hasMessageContaining("'--town' is not understood");
    }

    private static List<SubmitArguments> read(String... arguments) {
        return SubmitArguments.read(List.of(arguments));
    }
}
