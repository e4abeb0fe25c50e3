/** Who has reported, who was on time, who is missing. */
@NullMarked
package cn.fazhi.indicator.completeness;

import org.jspecify.annotations.NullMarked;
