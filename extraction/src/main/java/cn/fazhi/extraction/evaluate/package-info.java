/** How well the figures of labelled reports are found. */
@NullMarked
package cn.fazhi.extraction.evaluate;

import org.jspecify.annotations.NullMarked;
