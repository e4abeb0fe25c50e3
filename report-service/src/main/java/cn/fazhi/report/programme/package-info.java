/** 填报任务: what is to be reported, how often, and by when. */
@NullMarked
package cn.fazhi.report.programme;

import org.jspecify.annotations.NullMarked;
