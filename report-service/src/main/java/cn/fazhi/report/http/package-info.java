/** What the resources of this service have in common. */
@NullMarked
package cn.fazhi.report.http;

import org.jspecify.annotations.NullMarked;
