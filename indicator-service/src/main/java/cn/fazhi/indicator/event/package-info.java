/** From the topics to the use cases, without losing an event and without applying one twice. */
@NullMarked
package cn.fazhi.indicator.event;

import org.jspecify.annotations.NullMarked;
