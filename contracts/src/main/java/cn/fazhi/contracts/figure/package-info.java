/** 数据项: what a report says in numbers, where it says it, and what looks wrong. */
@NullMarked
package cn.fazhi.contracts.figure;

import org.jspecify.annotations.NullMarked;
