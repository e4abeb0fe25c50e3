/** The words and binding rules, which are data, and how they are found in a text. */
@NullMarked
package cn.fazhi.extraction.vocabulary;

import org.jspecify.annotations.NullMarked;
