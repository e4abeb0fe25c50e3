/** What is exported of a township. */
@NullMarked
package cn.fazhi.indicator.export.model;

import org.jspecify.annotations.NullMarked;
