/** What services with pages share: the reader, the words, the frame around every page, the sign-in and its protection. */
@NullMarked
package cn.fazhi.pages;

import org.jspecify.annotations.NullMarked;
