/** States of a delivery, outcomes of an attempt and the back-off: the JDK and the contracts only. */
@NullMarked
package cn.fazhi.notification.delivery.model;

import org.jspecify.annotations.NullMarked;
