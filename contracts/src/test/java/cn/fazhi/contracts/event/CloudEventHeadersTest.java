package cn.fazhi.contracts.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class CloudEventHeadersTest {
    @Test
    void a_report_event_carries_the_attributes_of_cloudevents() {
        assertThat(CloudEventHeaders.of(GoldenSamples.event(EventType.REPORT_RETURNED), "report-service"))
                .containsExactly(
                        entry("ce_specversion", "1.0"),
                        entry("ce_id", "0197a5c2-6f3e-7b41-9d0a-4c1f2e8b7a35-2"),
                        entry("ce_type", "cn.fazhi.report.returned.v1"),
                        entry("ce_source", "/fazhi/report-service"),
                        entry("ce_subject", "990101102"),
                        entry("ce_time", "2026-02-11T07:40:09Z"),
                        entry("content-type", "application/json"));
    }

    @ParameterizedTest
    @EnumSource
    void the_attributes_of_every_type_are_those_of_its_event(EventType type) {
        FazhiEvent event = GoldenSamples.event(type);

        assertThat(CloudEventHeaders.of(event, "report-service"))
                .containsEntry(CloudEventHeaders.ID, event.id())
                .containsEntry(CloudEventHeaders.TYPE, type.type())
                .containsEntry(CloudEventHeaders.SUBJECT, event.key())
                .hasEntrySatisfying(
                        CloudEventHeaders.TIME,
                        time -> assertThat(Instant.parse(time)).isEqualTo(event.occurredAt()));
    }
}
