/** Obligations and what may be done to them. */
@NullMarked
package cn.fazhi.report.period.model;

import org.jspecify.annotations.NullMarked;
