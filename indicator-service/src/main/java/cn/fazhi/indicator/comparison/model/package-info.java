/** Where one value stands among others. */
@NullMarked
package cn.fazhi.indicator.comparison.model;

import org.jspecify.annotations.NullMarked;
