/** 考核细则: a county's scoring sheet as versioned data, the scores by it, and the points that officers give. */
@NullMarked
package cn.fazhi.indicator.rubric;

import org.jspecify.annotations.NullMarked;
