/** What a reader asks for: an area or township, a programme, a period, a basis. */
@NullMarked
package cn.fazhi.indicator.scope;

import org.jspecify.annotations.NullMarked;
