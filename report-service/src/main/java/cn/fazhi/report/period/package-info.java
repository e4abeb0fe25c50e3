/** Periods are opened here, and what each township owes is kept and changed. */
@NullMarked
package cn.fazhi.report.period;

import org.jspecify.annotations.NullMarked;
