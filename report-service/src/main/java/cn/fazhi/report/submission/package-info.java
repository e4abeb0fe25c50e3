/** Handing in. */
@NullMarked
package cn.fazhi.report.submission;

import org.jspecify.annotations.NullMarked;
