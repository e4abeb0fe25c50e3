/** Who did something, and when: what every log has in common. */
@NullMarked
package cn.fazhi.report.deed.model;

import org.jspecify.annotations.NullMarked;
