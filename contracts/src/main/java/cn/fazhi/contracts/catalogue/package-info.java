/** 指标目录: the versioned list of base figures, derived indicators and checks. */
@NullMarked
package cn.fazhi.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
