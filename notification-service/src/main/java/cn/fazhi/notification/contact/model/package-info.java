/** Recipients of mail: the JDK and the contracts only. */
@NullMarked
package cn.fazhi.notification.contact.model;

import org.jspecify.annotations.NullMarked;
