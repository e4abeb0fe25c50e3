/** Who is written to in a township or county. */
@NullMarked
package cn.fazhi.notification.contact;

import org.jspecify.annotations.NullMarked;
