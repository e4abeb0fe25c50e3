/** What a chain of boundary changes means, without a database. */
@NullMarked
package cn.fazhi.indicator.boundary.model;

import org.jspecify.annotations.NullMarked;
