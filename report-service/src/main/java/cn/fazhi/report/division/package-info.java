/** The register of divisions. */
@NullMarked
package cn.fazhi.report.division;

import org.jspecify.annotations.NullMarked;
