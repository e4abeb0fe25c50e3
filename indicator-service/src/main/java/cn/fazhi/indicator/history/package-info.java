/** What was done to the reports of a township. */
@NullMarked
package cn.fazhi.indicator.history;

import org.jspecify.annotations.NullMarked;
