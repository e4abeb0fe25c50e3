/** Uploaded documents as text. */
@NullMarked
package cn.fazhi.report.document;

import org.jspecify.annotations.NullMarked;
