/** The words of the contracts as path and query parameters. */
@NullMarked
package cn.fazhi.edge.parameter;

import org.jspecify.annotations.NullMarked;
