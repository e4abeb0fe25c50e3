/** 雷同: which passages of a text stand in another one as well. */
@NullMarked
package cn.fazhi.extraction.reuse;

import org.jspecify.annotations.NullMarked;
