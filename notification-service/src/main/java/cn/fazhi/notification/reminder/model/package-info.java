/** What is due and who is next, as a pure function: the JDK and the contracts only. */
@NullMarked
package cn.fazhi.notification.reminder.model;

import org.jspecify.annotations.NullMarked;
