/** Load on the running platform, each beside its raw baseline in the same run. */
@NullMarked
package cn.fazhi.benchmarks;

import org.jspecify.annotations.NullMarked;
