/** The whole platform on one machine: PostgreSQL, Kafka, mail catcher, identity provider and the three services. */
@NullMarked
package cn.fazhi.local;

import org.jspecify.annotations.NullMarked;
