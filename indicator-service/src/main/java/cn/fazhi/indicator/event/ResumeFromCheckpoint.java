package cn.fazhi.indicator.event;

import cn.fazhi.indicator.projection.CheckpointStore;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/**
 * Lets the database say where to go on. What Kafka has noted down for the consumer group is not asked: a database that was
 * emptied, or restored to the state of yesterday, would otherwise miss what it has lost.
 */
@ApplicationScoped
@Identifier("checkpoints") public class ResumeFromCheckpoint implements KafkaConsumerRebalanceListener {
    private final Patiently patiently;
    private final CheckpointStore checkpoints;
    private final LetStatesPass states;

    ResumeFromCheckpoint(Patiently patiently, CheckpointStore checkpoints, LetStatesPass states) {
        this.patiently = patiently;
        this.checkpoints = checkpoints;
        this.states = states;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            OptionalLong next = patiently.get(() -> checkpoints.nextOffset(partition.topic(), partition.partition()));
            if (next.isPresent()) {
                consumer.seek(partition, next.getAsLong());
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
            Log.infof("%s goes on at %s", partition, next.isPresent() ? next.getAsLong() : "the beginning");
        }
        consumer.endOffsets(partitions)
                .forEach((partition, end) -> states.begin(partition, consumer.position(partition), end));
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        states.forget(partitions);
    }
}
