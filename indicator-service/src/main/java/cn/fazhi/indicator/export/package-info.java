/** Takes an area's numbers out, as a workbook or as comma-separated values. */
@NullMarked
package cn.fazhi.indicator.export;

import org.jspecify.annotations.NullMarked;
