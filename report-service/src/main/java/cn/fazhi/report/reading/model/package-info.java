/** Figures from text and from data put together, and what a reader should look at. */
@NullMarked
package cn.fazhi.report.reading.model;

import org.jspecify.annotations.NullMarked;
