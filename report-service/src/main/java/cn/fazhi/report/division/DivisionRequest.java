package cn.fazhi.report.division;

import org.jspecify.annotations.Nullable;

/**
 * What the register is to say of a division.
 *
 * @param name required
 * @param population residents; if not given, what is there stays
 */
public record DivisionRequest(
        @Nullable String name, @Nullable Long population) {}
