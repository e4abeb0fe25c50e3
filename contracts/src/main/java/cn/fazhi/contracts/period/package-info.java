/** 报告期: the year, half-year, quarter or month that a report is about. */
@NullMarked
package cn.fazhi.contracts.period;

import org.jspecify.annotations.NullMarked;
