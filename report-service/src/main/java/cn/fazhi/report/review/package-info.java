/** The county returns or accepts, the township withdraws. */
@NullMarked
package cn.fazhi.report.review;

import org.jspecify.annotations.NullMarked;
