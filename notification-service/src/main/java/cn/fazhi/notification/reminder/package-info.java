/** The sweep that decides what is due, and what was or will be sent. */
@NullMarked
package cn.fazhi.notification.reminder;

import org.jspecify.annotations.NullMarked;
