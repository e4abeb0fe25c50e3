package cn.fazhi.indicator.projection;

import cn.fazhi.edge.database.Columns;
import cn.fazhi.indicator.projection.model.Checkpoint;

import org.jdbi.v3.core.Jdbi;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.OptionalLong;

/** How far each topic has been applied. */
@ApplicationScoped
public class CheckpointStore {
    private final Jdbi jdbi;

    CheckpointStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where to go on reading, or nothing if nothing of the partition has been applied. */
    public OptionalLong nextOffset(String topic, int partition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select next_offset from checkpoint where topic = :topic and partition = :partition")
                        .bind("topic", topic)
                        .bind("partition", partition)
                        .mapTo(Long.class)
                        .findOne())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    void save(Collection<Checkpoint> checkpoints) {
        jdbi.useHandle(handle -> new Columns<>(checkpoints)
                .with("topics", Checkpoint::topic)
                .with("partitions", Checkpoint::partition)
                .with("offsets", Checkpoint::nextOffset)
                .bindTo(handle.createUpdate("""
                                insert into checkpoint (topic, partition, next_offset)
                                select * from unnest(:topics::text[], :partitions::integer[], :offsets::bigint[])
                                on conflict (topic, partition) do update set next_offset = excluded.next_offset"""))
                .execute());
    }
}
