/** How a reader is answered. */
@NullMarked
package cn.fazhi.indicator.answer;

import org.jspecify.annotations.NullMarked;
