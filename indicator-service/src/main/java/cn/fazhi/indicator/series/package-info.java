/** One indicator over the periods. */
@NullMarked
package cn.fazhi.indicator.series;

import org.jspecify.annotations.NullMarked;
