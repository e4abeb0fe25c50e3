package cn.fazhi.contracts.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class EventTypeTest {
    @ParameterizedTest
    @EnumSource
    void a_type_is_found_by_its_name(EventType type) {
        assertThat(EventType.named(type.type())).contains(type);
        assertThat(type.type()).matches("cn\\.fazhi\\.[a-z]+\\.[a-z]+\\.v[1-9]\\d*");
    }

    @Test
    void an_unknown_name_is_no_type() {
        assertThat(EventType.named("cn.fazhi.report.submitted.v9")).isEmpty();
        assertThat(EventType.named("")).isEmpty();
    }

    @Test
    void every_event_record_has_a_type() {
        Set<Class<?>> records = Stream.concat(
                        Arrays.stream(FazhiEvent.class.getPermittedSubclasses()),
                        Arrays.stream(ReportEvent.class.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(EventType.values()).map(EventType::payload))
                .containsExactlyInAnyOrderElementsOf(records.stream()
                        .map(each -> each.asSubclass(FazhiEvent.class))
                        .toList());
    }

    @Test
    void report_events_of_one_township_share_a_key_and_have_ids_of_their_own() {
        FazhiEvent submitted = GoldenSamples.event(EventType.REPORT_SUBMITTED);
        FazhiEvent returned = GoldenSamples.event(EventType.REPORT_RETURNED);

        assertThat(submitted.key()).isEqualTo(returned.key()).isEqualTo("990101102");
        assertThat(submitted.id()).isNotEqualTo(returned.id());
        assertThat(submitted.topic()).isEqualTo(returned.topic()).isEqualTo("fazhi.reports");
    }

    @Test
    void compacted_topics_are_keyed_by_the_thing_itself() {
        FazhiEvent obligation = GoldenSamples.event(EventType.OBLIGATION_CHANGED);
        FazhiEvent division = GoldenSamples.event(EventType.DIVISION_CHANGED);

        assertThat(obligation.key()).isEqualTo("990101102|annual-report|2025");
        assertThat(obligation.id()).isEqualTo("990101102|annual-report|2025-2");
        assertThat(obligation.topic()).isEqualTo("fazhi.obligations");
        assertThat(division.key()).isEqualTo("990101102");
        assertThat(division.topic()).isEqualTo("fazhi.divisions");
    }

    @Test
    void an_extension_moves_the_effective_due_date() {
        ObligationChanged extended = (ObligationChanged) GoldenSamples.event(EventType.OBLIGATION_CHANGED);

        assertThat(extended.dueDate()).isEqualTo("2026-02-28");
        assertThat(extended.effectiveDueDate()).isEqualTo("2026-03-10");
    }
}
