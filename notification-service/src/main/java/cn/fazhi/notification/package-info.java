/** The notification service: packages are by feature. */
@NullMarked
package cn.fazhi.notification;

import org.jspecify.annotations.NullMarked;
