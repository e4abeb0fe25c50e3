/** What a reader of the report should look at. */
@NullMarked
package cn.fazhi.extraction.finding;

import org.jspecify.annotations.NullMarked;
