/** Events become rows: the newest state of everything, and the values of every township. */
@NullMarked
package cn.fazhi.indicator.projection;

import org.jspecify.annotations.NullMarked;
