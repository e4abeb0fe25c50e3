/** The indicator service: packages are by feature. */
@NullMarked
package cn.fazhi.indicator;

import org.jspecify.annotations.NullMarked;
