/** 区划变更: which divisions an area came out of, and what that means for its series. */
@NullMarked
package cn.fazhi.indicator.boundary;

import org.jspecify.annotations.NullMarked;
