/** The operator's command that computes everything anew. */
@NullMarked
package cn.fazhi.indicator.rebuild;

import org.jspecify.annotations.NullMarked;
