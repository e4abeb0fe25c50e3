/** What townships owe, as the topics tell it, and how it stands now. */
@NullMarked
package cn.fazhi.notification.obligation;

import org.jspecify.annotations.NullMarked;
