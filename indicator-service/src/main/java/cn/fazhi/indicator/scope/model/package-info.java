/** Area, round and basis of a question. */
@NullMarked
package cn.fazhi.indicator.scope.model;

import org.jspecify.annotations.NullMarked;
