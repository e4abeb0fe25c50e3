/** A report with its revisions and its history: loading it, and writing a change in one statement. */
@NullMarked
package cn.fazhi.report.lifecycle;

import org.jspecify.annotations.NullMarked;
