/** The report service: packages are by feature. */
@NullMarked
package cn.fazhi.report;

import org.jspecify.annotations.NullMarked;
