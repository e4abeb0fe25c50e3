/** Values, how exact they are, and why there is none. */
@NullMarked
package cn.fazhi.indicator.value.model;

import org.jspecify.annotations.NullMarked;
