package cn.fazhi.indicator.rebuild;

import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.obligation;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class RebuildCommandTest {
    @Inject
    RebuildCommand command;

    @Inject
    Projection projection;

    @Inject
    Jdbi jdbi;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void one_report() {
        projection.empty();
        projection.apply(
                obligation("990101001"),
                aReport("990101001").with("mediation.cases", "7").submitted());
    }

    @Test
    void it_says_that_all_is_as_it_should_be() {
        assertThat(run("--verify")).isZero();
        assertThat(printed()).contains("Everything stored is as recomputed.");
    }

    @Test
    void it_fails_and_names_the_rows_that_differ_and_the_next_rebuild_puts_them_right() {
        jdbi.useHandle(handle -> handle.execute("update township_value set value = 8 where value = 7"));

        assertThat(run("--verify")).isEqualTo(1);
        assertThat(printed()).contains("township_value: 1 different", "stored (8,", "computed (7,", "1 rows differ.");
        assertThat(run()).isZero();
        assertThat(printed()).contains("Replaced 1 rows.");
        assertThat(run("--verify")).isZero();
    }

    @Test
    void what_it_does_not_know_it_does_not_do() {
        assertThat(run("--verfy")).isEqualTo(2);
        assertThat(printed()).contains("Usage: rebuild [--verify]");
    }

    private int run(String... options) {
        return command.run(List.of(options), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
