/** Ladders as data with the dates from which they hold: the JDK and the contracts only. */
@NullMarked
package cn.fazhi.notification.ladder.model;

import org.jspecify.annotations.NullMarked;
