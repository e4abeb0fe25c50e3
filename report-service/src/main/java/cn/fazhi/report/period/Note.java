package cn.fazhi.report.period;

import cn.fazhi.report.deed.model.Deed;

import org.jspecify.annotations.Nullable;

/**
 * What the log of an obligation says of a change.
 *
 * @param action {@code opened}, {@code joined}, {@code extended} or {@code excused}
 */
record Note(String action, @Nullable String reason, Deed deed) {}
