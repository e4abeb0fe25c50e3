/** What the pages share: the reader, the words, the frame around every page and the sign-in. */
@NullMarked
package cn.fazhi.indicator.page;

import org.jspecify.annotations.NullMarked;
