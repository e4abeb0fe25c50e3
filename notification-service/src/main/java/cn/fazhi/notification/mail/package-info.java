/** The words of the mails. */
@NullMarked
package cn.fazhi.notification.mail;

import org.jspecify.annotations.NullMarked;
