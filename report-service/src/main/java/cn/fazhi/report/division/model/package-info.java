/** Divisions in plain words. */
@NullMarked
package cn.fazhi.report.division.model;

import org.jspecify.annotations.NullMarked;
