/** The sample county: read from its folder and loaded through the public APIs. */
@NullMarked
package cn.fazhi.local.sample;

import org.jspecify.annotations.NullMarked;
