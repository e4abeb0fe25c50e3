/** Ladders: on which days before and after a due date somebody is told. */
@NullMarked
package cn.fazhi.notification.ladder;

import org.jspecify.annotations.NullMarked;
