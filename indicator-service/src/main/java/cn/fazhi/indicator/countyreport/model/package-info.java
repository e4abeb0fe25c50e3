/** The parts of a report, and how official Chinese writes numbers. */
@NullMarked
package cn.fazhi.indicator.countyreport.model;

import org.jspecify.annotations.NullMarked;
