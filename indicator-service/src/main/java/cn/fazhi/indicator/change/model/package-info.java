/** What can change. */
@NullMarked
package cn.fazhi.indicator.change.model;

import org.jspecify.annotations.NullMarked;
