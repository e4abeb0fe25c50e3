/** A hand-in that has been read, and what is wrong with it. */
@NullMarked
package cn.fazhi.report.submission.model;

import org.jspecify.annotations.NullMarked;
