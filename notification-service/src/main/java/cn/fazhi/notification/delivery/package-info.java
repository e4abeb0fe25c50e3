/** The log of deliveries, and the sending. */
@NullMarked
package cn.fazhi.notification.delivery;

import org.jspecify.annotations.NullMarked;
