/** The indicators that there are. */
@NullMarked
package cn.fazhi.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
