/** The commands extract and evaluate. */
@NullMarked
package cn.fazhi.extraction.cli;

import org.jspecify.annotations.NullMarked;
