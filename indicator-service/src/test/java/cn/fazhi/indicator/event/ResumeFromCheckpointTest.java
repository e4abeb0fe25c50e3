package cn.fazhi.indicator.event;

import cn.fazhi.indicator.projection.ApplyReports;
import cn.fazhi.indicator.projection.model.Checkpoint;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
class ResumeFromCheckpointTest {
    private static final TopicPartition PARTITION = new TopicPartition("fazhi.reports", 7);

    @Inject
    Projection projection;

    @Inject
    ApplyReports reports;

    @Inject
    @Identifier("checkpoints") ResumeFromCheckpoint resume;

    private final MockConsumer<String, String> consumer = new MockConsumer<>("earliest");

    @BeforeEach
    void a_partition_of_which_the_group_has_read_all() {
        projection.empty();
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 100L));
        consumer.seek(PARTITION, 100);
    }

    @Test
    void an_emptied_database_reads_from_the_beginning() {
        resume.onPartitionsAssigned(consumer, List.of(PARTITION));

        assertThat(consumer.position(PARTITION)).isZero();
    }

    @Test
    void a_restored_database_goes_on_where_it_was() {
        reports.apply(List.of(), List.of(new Checkpoint("fazhi.reports", 7, 42)));

        resume.onPartitionsAssigned(consumer, List.of(PARTITION));

        assertThat(consumer.position(PARTITION)).isEqualTo(42);
    }
}
