package cn.fazhi.report.outbox;

/** Fired within a transaction that adds to the outbox, and heard once it has committed. */
public record OutboxFilled() {}
