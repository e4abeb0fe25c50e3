/** What townships say of their shortcomings and of next year, by theme. */
@NullMarked
package cn.fazhi.indicator.theme;

import org.jspecify.annotations.NullMarked;
