/** The page of one township. */
@NullMarked
package cn.fazhi.indicator.page.township;

import org.jspecify.annotations.NullMarked;
