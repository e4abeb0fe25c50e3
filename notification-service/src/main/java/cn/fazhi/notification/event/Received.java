package cn.fazhi.notification.event;

import cn.fazhi.contracts.event.FazhiEvent;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import java.util.Map;

/** An event and the record that it came in. */
record Received<E extends FazhiEvent>(E event, ConsumerRecord<String, String> record) {
    /** Where reading goes on after it. */
    Map<TopicPartition, Long> upTo() {
        return Map.of(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
    }
}
