/** Reports for those who may see them. */
@NullMarked
package cn.fazhi.report.lookup;

import org.jspecify.annotations.NullMarked;
