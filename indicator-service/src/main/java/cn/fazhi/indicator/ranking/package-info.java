/** The townships of an area side by side. */
@NullMarked
package cn.fazhi.indicator.ranking;

import org.jspecify.annotations.NullMarked;
