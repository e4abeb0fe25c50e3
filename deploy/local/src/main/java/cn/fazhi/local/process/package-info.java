/** Processes of the platform: started, found again after a crash, and stopped. */
@NullMarked
package cn.fazhi.local.process;

import org.jspecify.annotations.NullMarked;
