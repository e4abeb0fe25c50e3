/** The clerk's pages: what is owed, handing in with corrections, and the receipt. */
@NullMarked
package cn.fazhi.report.page;

import org.jspecify.annotations.NullMarked;
