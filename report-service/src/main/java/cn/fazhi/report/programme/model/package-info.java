/** Programmes and their rule for the due date. */
@NullMarked
package cn.fazhi.report.programme.model;

import org.jspecify.annotations.NullMarked;
