/** The catalogue's formulas, made ready to be computed for a township and for an area. */
@NullMarked
package cn.fazhi.indicator.formula;

import org.jspecify.annotations.NullMarked;
