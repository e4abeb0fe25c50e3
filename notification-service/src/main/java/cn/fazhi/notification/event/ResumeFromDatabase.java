package cn.fazhi.notification.event;

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
 * The database says where reading goes on, not the offsets that Kafka keeps for the group: a database that was emptied or
 * restored from a backup would otherwise never see what it lost.
 */
@ApplicationScoped
@Identifier("event-positions") public class ResumeFromDatabase implements KafkaConsumerRebalanceListener {
    private final EventPositions positions;

    ResumeFromDatabase(EventPositions positions) {
        this.positions = positions;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            OptionalLong next = positions.next(partition);
            if (next.isPresent()) {
                consumer.seek(partition, next.getAsLong());
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
            Log.infof("%s is read from %s", partition, next.isPresent() ? next.getAsLong() : "the beginning");
        }
    }
}
