/** Reports as far as reminding needs them: whether one is in, was returned or withdrawn. */
@NullMarked
package cn.fazhi.notification.report;

import org.jspecify.annotations.NullMarked;
