/** The one clock. */
@NullMarked
package cn.fazhi.edge.time;

import org.jspecify.annotations.NullMarked;
