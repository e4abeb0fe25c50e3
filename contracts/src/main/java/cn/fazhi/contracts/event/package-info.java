/** What the services tell each other through Kafka. */
@NullMarked
package cn.fazhi.contracts.event;

import org.jspecify.annotations.NullMarked;
