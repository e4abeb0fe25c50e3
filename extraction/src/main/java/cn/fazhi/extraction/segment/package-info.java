/** Stage 2: headings, sections, sentences and clauses. */
@NullMarked
package cn.fazhi.extraction.segment;

import org.jspecify.annotations.NullMarked;
