package cn.fazhi.notification.event;

import cn.fazhi.edge.database.Columns;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** How far the topics are applied to this database; it moves in the transaction that applies the events. */
@ApplicationScoped
class EventPositions {
    private final Jdbi jdbi;

    EventPositions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where to go on reading; nothing on a new database. It waits until the database answers. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500)
    @ExponentialBackoff(maxDelay = 10, maxDelayUnit = ChronoUnit.SECONDS)
    OptionalLong next(TopicPartition partition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT next FROM event_position WHERE topic = :topic AND partition = :partition")
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .reduceRows(OptionalLong.empty(), (none, row) -> OptionalLong.of(row.getColumn("next", Long.class))));
    }

    Map<TopicPartition, Long> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT topic, partition, next FROM event_position")
                .reduceRows(new HashMap<TopicPartition, Long>(), (all, row) -> {
                    all.put(
                            new TopicPartition(
                                    row.getColumn("topic", String.class), row.getColumn("partition", Integer.class)),
                            row.getColumn("next", Long.class));
                    return all;
                }));
    }

    /** Notes down where reading goes on; never back, whoever comes late. */
    void moveTo(Map<TopicPartition, Long> next) {
        jdbi.useHandle(handle -> new Columns<>(next.entrySet())
                .with("topics", each -> each.getKey().topic())
                .with("partitions", each -> each.getKey().partition())
                .with("nexts", Map.Entry::getValue)
                .bindTo(handle.createUpdate("""
                                INSERT INTO event_position (topic, partition, next)
                                SELECT * FROM unnest(:topics::text[], :partitions::integer[], :nexts::bigint[])
                                ON CONFLICT (topic, partition) DO UPDATE SET next = excluded.next
                                WHERE event_position.next < excluded.next"""))
                .execute());
    }
}
