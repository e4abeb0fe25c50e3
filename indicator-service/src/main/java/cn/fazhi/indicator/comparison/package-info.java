/** An area's values beside those of the period before, over the same townships. */
@NullMarked
package cn.fazhi.indicator.comparison;

import org.jspecify.annotations.NullMarked;
