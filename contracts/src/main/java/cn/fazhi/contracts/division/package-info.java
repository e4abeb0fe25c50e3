/** 行政区划: statistical division codes and the areas that they span. */
@NullMarked
package cn.fazhi.contracts.division;

import org.jspecify.annotations.NullMarked;
