/** What other dashboards read by SQL. */
@NullMarked
package cn.fazhi.indicator.dashboard;

import org.jspecify.annotations.NullMarked;
