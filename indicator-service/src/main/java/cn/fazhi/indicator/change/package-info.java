/** The log of what changed, in the order of the commits. */
@NullMarked
package cn.fazhi.indicator.change;

import org.jspecify.annotations.NullMarked;
