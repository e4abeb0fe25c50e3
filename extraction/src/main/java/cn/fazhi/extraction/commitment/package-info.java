/** 承诺事项: what a report says of next year, item by item. */
@NullMarked
package cn.fazhi.extraction.commitment;

import org.jspecify.annotations.NullMarked;
