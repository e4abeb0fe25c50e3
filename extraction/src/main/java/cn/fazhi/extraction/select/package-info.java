/** Stage 5: which of the bound numbers are the report's figures. */
@NullMarked
package cn.fazhi.extraction.select;

import org.jspecify.annotations.NullMarked;
