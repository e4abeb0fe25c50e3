/** How a text finds its theme. */
@NullMarked
package cn.fazhi.indicator.theme.model;

import org.jspecify.annotations.NullMarked;
