/** A county's scoring sheet, and how a township is scored by it: a pure function of the sheet and the township's facts. */
@NullMarked
package cn.fazhi.indicator.rubric.model;

import org.jspecify.annotations.NullMarked;
