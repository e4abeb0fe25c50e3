/** The page that compares townships by the core indicators. */
@NullMarked
package cn.fazhi.indicator.page.matrix;

import org.jspecify.annotations.NullMarked;
