/** Where an area lies, what lies in it, and for which periods it reports. */
@NullMarked
package cn.fazhi.indicator.place;

import org.jspecify.annotations.NullMarked;
