/** Whose report it is, of which year, with which mandated parts. */
@NullMarked
package cn.fazhi.extraction.identity;

import org.jspecify.annotations.NullMarked;
