/** A small service behind the border, for its tests. */
@NullMarked
package cn.fazhi.edge.service;

import org.jspecify.annotations.NullMarked;
