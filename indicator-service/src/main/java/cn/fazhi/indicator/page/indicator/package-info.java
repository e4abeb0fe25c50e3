/** The page of one indicator. */
@NullMarked
package cn.fazhi.indicator.page.indicator;

import org.jspecify.annotations.NullMarked;
