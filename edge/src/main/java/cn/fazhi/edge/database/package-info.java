/** The one way to SQL. */
@NullMarked
package cn.fazhi.edge.database;

import org.jspecify.annotations.NullMarked;
