/** Reads figures with their evidence out of the text of a report. */
@NullMarked
package cn.fazhi.extraction;

import org.jspecify.annotations.NullMarked;
