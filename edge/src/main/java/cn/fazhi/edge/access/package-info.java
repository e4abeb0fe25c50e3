/** Who is calling, and for which divisions. */
@NullMarked
package cn.fazhi.edge.access;

import org.jspecify.annotations.NullMarked;
