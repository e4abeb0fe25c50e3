/** The parts that are not ours: PostgreSQL, Kafka, mail catcher and identity provider; and how our services are started. */
@NullMarked
package cn.fazhi.local.part;

import org.jspecify.annotations.NullMarked;
