/** An obligation and its status by the clock: the JDK and the contracts only. */
@NullMarked
package cn.fazhi.notification.obligation.model;

import org.jspecify.annotations.NullMarked;
