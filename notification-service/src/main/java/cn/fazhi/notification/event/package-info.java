/** What the consumers of all topics have in common. */
@NullMarked
package cn.fazhi.notification.event;

import org.jspecify.annotations.NullMarked;
