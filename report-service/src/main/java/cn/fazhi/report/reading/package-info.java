/** Reads figures out of narratives. */
@NullMarked
package cn.fazhi.report.reading;

import org.jspecify.annotations.NullMarked;
