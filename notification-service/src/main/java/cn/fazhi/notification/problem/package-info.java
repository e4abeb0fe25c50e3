/** The refusals of this service. */
@NullMarked
package cn.fazhi.notification.problem;

import org.jspecify.annotations.NullMarked;
