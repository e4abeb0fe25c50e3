/** 疑点: what looks wrong with a hand-in, given all that is known of it. */
@NullMarked
package cn.fazhi.report.finding;

import org.jspecify.annotations.NullMarked;
