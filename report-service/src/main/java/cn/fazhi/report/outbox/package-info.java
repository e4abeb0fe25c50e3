/** Events from the database to Kafka: in order, at least once, and visible to the operator when stuck. */
@NullMarked
package cn.fazhi.report.outbox;

import org.jspecify.annotations.NullMarked;
