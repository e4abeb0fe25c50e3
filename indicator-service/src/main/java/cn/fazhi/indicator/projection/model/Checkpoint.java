package cn.fazhi.indicator.projection.model;

/** How far one partition has been read. */
public record Checkpoint(String topic, int partition, long nextOffset) {}
