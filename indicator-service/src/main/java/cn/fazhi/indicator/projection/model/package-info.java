/** The decisions of the projection that need no database. */
@NullMarked
package cn.fazhi.indicator.projection.model;

import org.jspecify.annotations.NullMarked;
