package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.FazhiEvent;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event and the record that it came in. */
record Received<E extends FazhiEvent>(E event, ConsumerRecord<String, byte[]> record) {}
