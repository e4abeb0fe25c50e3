/** How the values of an area's townships become the area's. */
@NullMarked
package cn.fazhi.indicator.rollup.model;

import org.jspecify.annotations.NullMarked;
