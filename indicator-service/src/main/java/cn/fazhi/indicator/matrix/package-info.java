/** Townships by indicators. */
@NullMarked
package cn.fazhi.indicator.matrix;

import org.jspecify.annotations.NullMarked;
