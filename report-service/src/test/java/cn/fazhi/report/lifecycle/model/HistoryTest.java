package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Deed DEED = new Deed("clerk", Instant.parse("2025-01-15T04:00:00Z"));

    private final Change first = Report.first(ID, DEED, "one");
    private final Change second = ((Submitted) first.report()).sendBack(List.of("a", "b"), DEED);
    private final Change third = ((Returned) second.report()).resubmit(DEED, "two");
    private final List<HistoryEntry> entries = List.of(first.entry(), second.entry(), third.entry());
    private final String newest = third.report().head().historyHash();

    private static HistoryEntry with(HistoryEntry entry, String by, List<String> reasons, Instant at) {
        return new HistoryEntry(
                entry.version(),
                at,
                by,
                entry.action(),
                entry.revision(),
                reasons,
                entry.contentHash(),
                entry.previousHash(),
                entry.hash());
    }

    private long breakOf(List<HistoryEntry> forged) {
        return new History(ID, forged).firstBreak(newest).orElse(0L);
    }

    private List<HistoryEntry> replaced(int index, HistoryEntry entry) {
        List<HistoryEntry> forged = new ArrayList<>(entries);
        forged.set(index, entry);
        return forged;
    }

    @Test
    void a_true_history_is_intact() {
        assertThat(new History(ID, entries).firstBreak(newest)).isEmpty();
    }

    @Test
    void another_author_time_or_reason_breaks_the_chain_at_that_entry() {
        HistoryEntry entry = second.entry();
        assertThat(breakOf(replaced(1, with(entry, "other", entry.reasons(), entry.at()))))
                .isEqualTo(2);
        assertThat(breakOf(replaced(1, with(entry, entry.by(), List.of("a,b"), entry.at()))))
                .isEqualTo(2);
        assertThat(breakOf(replaced(
                        1, with(entry, entry.by(), entry.reasons(), entry.at().plusMillis(1)))))
                .isEqualTo(2);
    }

    @Test
    void reasons_that_were_moved_across_their_border_break_the_chain() {
        HistoryEntry entry = second.entry();
        assertThat(breakOf(replaced(1, with(entry, entry.by(), List.of("ab", ""), entry.at()))))
                .isEqualTo(2);
    }

    @Test
    void a_missing_entry_is_noticed_in_the_middle_and_at_the_end() {
        assertThat(breakOf(List.of(first.entry(), third.entry()))).isEqualTo(2);
        assertThat(breakOf(List.of(first.entry(), second.entry()))).isEqualTo(3);
        assertThat(breakOf(List.of())).isEqualTo(1);
    }

    @Test
    void a_history_of_another_report_does_not_fit() {
        assertThat(new History(UUID.randomUUID(), entries).firstBreak(newest)).hasValue(1L);
    }
}
