/** Tells readers of changes as they happen. */
@NullMarked
package cn.fazhi.indicator.stream;

import org.jspecify.annotations.NullMarked;
