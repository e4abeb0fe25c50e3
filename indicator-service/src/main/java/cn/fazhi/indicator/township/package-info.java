/** One township's figures, each with the sentence that it comes from. */
@NullMarked
package cn.fazhi.indicator.township;

import org.jspecify.annotations.NullMarked;
