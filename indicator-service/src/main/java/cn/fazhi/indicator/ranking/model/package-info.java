/** The order of a rank list, and where a page of it ends. */
@NullMarked
package cn.fazhi.indicator.ranking.model;

import org.jspecify.annotations.NullMarked;
