/** The classes of completeness and the rates over them. */
@NullMarked
package cn.fazhi.indicator.completeness.model;

import org.jspecify.annotations.NullMarked;
