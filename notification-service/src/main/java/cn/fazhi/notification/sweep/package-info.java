/** The clock: it has decided and sent what is due, again and again. */
@NullMarked
package cn.fazhi.notification.sweep;

import org.jspecify.annotations.NullMarked;
