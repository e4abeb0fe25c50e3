/** The pages of the rubrics: the list, the scores, a township's working, and the draft with its trial run. */
@NullMarked
package cn.fazhi.indicator.page.rubric;

import org.jspecify.annotations.NullMarked;
