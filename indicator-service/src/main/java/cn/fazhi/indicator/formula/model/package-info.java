/** What a formula takes and gives. */
@NullMarked
package cn.fazhi.indicator.formula.model;

import org.jspecify.annotations.NullMarked;
