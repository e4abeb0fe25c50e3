package cn.fazhi.benchmarks;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BenchOptionsTest {
    @Test
    void sixteen_connections_are_the_default() {
        assertThat(BenchOptions.of("ingest").connections()).containsExactly(16);
    }

    @Test
    void options_are_read_in_any_order() {
        BenchOptions options =
                BenchOptions.of("freshness", "--json", "out.json", "--seconds", "2", "--connections", "1,4");
        assertThat(options)
                .isEqualTo(new BenchOptions(
                        BenchOptions.Kind.FRESHNESS,
                        List.of(1, 4),
                        3,
                        Duration.ofSeconds(2),
                        41_352,
                        10,
                        false,
                        Path.of("out.json")));
    }

    @Test
    void what_is_not_understood_is_answered_with_the_usage() {
        assertThatThrownBy(() -> BenchOptions.of("speed")).hasMessageContaining("usage");
        assertThatThrownBy(() -> BenchOptions.of("ingest", "--rounds", "0")).hasMessageContaining("usage");
        assertThatThrownBy(() -> BenchOptions.of("ingest", "--rounds")).hasMessageContaining("usage");
    }
}
