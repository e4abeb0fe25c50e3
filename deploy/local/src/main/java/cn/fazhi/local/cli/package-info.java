/** The commands behind the script {@code ./fazhi}. */
@NullMarked
package cn.fazhi.local.cli;

import org.jspecify.annotations.NullMarked;
