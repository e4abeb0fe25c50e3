/** Stage 3: numbers with their units and qualifiers, years and words. */
@NullMarked
package cn.fazhi.extraction.recognise;

import org.jspecify.annotations.NullMarked;
