/** A clerk puts figures right. */
@NullMarked
package cn.fazhi.report.figures;

import org.jspecify.annotations.NullMarked;
