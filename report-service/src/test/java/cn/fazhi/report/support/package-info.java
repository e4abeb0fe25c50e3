/** What the tests of this service have in common. */
@NullMarked
package cn.fazhi.report.support;

import org.jspecify.annotations.NullMarked;
