/** The names of divisions, as the topic tells them. */
@NullMarked
package cn.fazhi.notification.division;

import org.jspecify.annotations.NullMarked;
