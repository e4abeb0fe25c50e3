/** Drafts the county's own yearly report from what its townships have reported. */
@NullMarked
package cn.fazhi.indicator.countyreport;

import org.jspecify.annotations.NullMarked;
