package cn.fazhi.report.lifecycle.model;

import cn.fazhi.report.deed.model.Deed;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Deed CLERK = new Deed("clerk", Instant.parse("2025-01-15T04:00:00Z"));
    private static final Deed OFFICER = new Deed("officer", Instant.parse("2025-01-16T04:00:00Z"));

    private static Submitted submitted() {
        return (Submitted) Report.first(ID, CLERK, "content-1").report();
    }

    @Test
    void a_first_hand_in_is_revision_one_at_version_one() {
        Head head = submitted().head();
        assertThat(head.revision()).isEqualTo(1);
        assertThat(head.version()).isEqualTo(1);
        assertThat(head.firstReceivedAt()).isEqualTo(CLERK.at());
    }

    @Test
    void a_submitted_report_can_be_accepted_without_a_new_revision() {
        Change change = submitted().accept(OFFICER);
        assertThat(change.report()).isInstanceOf(Accepted.class);
        assertThat(change.report().head().revision()).isEqualTo(1);
        assertThat(change.report().head().version()).isEqualTo(2);
        assertThat(change.isHandIn()).isFalse();
    }

    @Test
    void a_returned_report_carries_its_reasons_and_can_be_resubmitted() {
        Returned returned =
                (Returned) submitted().sendBack(List.of("缺少不足部分"), OFFICER).report();
        assertThat(returned.reasons()).containsExactly("缺少不足部分");
        Change again = returned.resubmit(CLERK, "content-2");
        assertThat(again.report()).isInstanceOf(Submitted.class);
        assertThat(again.report().reasons()).isEmpty();
        assertThat(again.report().head().revision()).isEqualTo(2);
        assertThat(again.report().head().version()).isEqualTo(3);
        assertThat(again.isHandIn()).isTrue();
    }

    @Test
    void a_return_has_reasons() {
        assertThatThrownBy(() -> submitted().sendBack(List.of(), OFFICER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_accepted_report_can_be_returned_but_neither_resubmitted_nor_withdrawn() {
        Report accepted = submitted().accept(OFFICER).report();
        assertThat(accepted).isNotInstanceOf(Resubmittable.class);
        assertThat(((Accepted) accepted).sendBack(List.of("更正"), OFFICER).report())
                .isInstanceOf(Returned.class);
    }

    @Test
    void a_withdrawn_report_can_be_handed_in_anew_but_not_corrected() {
        Report withdrawn = submitted().withdraw("传错文件", CLERK).report();
        assertThat(withdrawn).isInstanceOf(Resubmittable.class).isNotInstanceOf(Undecided.class);
        assertThat(withdrawn.reasons()).containsExactly("传错文件");
    }

    @Test
    void the_first_receipt_stays_and_the_latest_moves_with_each_hand_in() {
        Head head = submitted().resubmit(OFFICER, "content-2").report().head();
        assertThat(head.firstReceivedAt()).isEqualTo(CLERK.at());
        assertThat(head.receivedAt()).isEqualTo(OFFICER.at());
    }

    @Test
    void ids_grow_with_time_and_are_of_version_seven() {
        UUID earlier = ReportId.at(Instant.parse("2025-01-15T04:00:00Z"));
        UUID later = ReportId.at(Instant.parse("2025-01-15T04:00:01Z"));
        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
