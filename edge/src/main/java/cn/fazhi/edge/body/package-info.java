/** What may come in at all. */
@NullMarked
package cn.fazhi.edge.body;

import org.jspecify.annotations.NullMarked;
