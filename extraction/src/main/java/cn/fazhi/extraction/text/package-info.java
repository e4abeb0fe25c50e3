/** Stage 1: the text without its typography, and the way back to the source. */
@NullMarked
package cn.fazhi.extraction.text;

import org.jspecify.annotations.NullMarked;
