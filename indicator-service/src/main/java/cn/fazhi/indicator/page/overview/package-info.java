/** The page of a county, or of an area above it. */
@NullMarked
package cn.fazhi.indicator.page.overview;

import org.jspecify.annotations.NullMarked;
