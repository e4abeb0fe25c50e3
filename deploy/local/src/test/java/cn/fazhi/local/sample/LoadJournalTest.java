package cn.fazhi.local.sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoadJournalTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @TempDir
    private Path data;

    private final List<String> done = new ArrayList<>();

    @Test
    void an_interrupted_load_goes_on_where_it_stopped_with_the_day_on_which_it_began() {
        LoadJournal first = LoadJournal.open(file(), MONDAY);
        first.once("one", () -> done.add("one"));
        assertThatThrownBy(() -> first.once("two", () -> {
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");

        LoadJournal second = LoadJournal.open(file(), MONDAY.plusDays(3));
        second.once("one", () -> done.add("one again"));
        second.once("two", () -> done.add("two"));

        assertThat(done).containsExactly("one", "two");
        assertThat(second.day()).isEqualTo(MONDAY);
        assertThat(second.isFinished()).isFalse();
    }

    @Test
    void a_finished_load_stays_finished() {
        LoadJournal.open(file(), MONDAY).finish();

        assertThat(LoadJournal.exists(file())).isTrue();
        assertThat(LoadJournal.open(file(), MONDAY.plusDays(1)).isFinished()).isTrue();
    }

    private Path file() {
        return data.resolve("deep/sample.journal");
    }
}
