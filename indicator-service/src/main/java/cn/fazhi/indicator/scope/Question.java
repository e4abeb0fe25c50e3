package cn.fazhi.indicator.scope;

import cn.fazhi.edge.access.Caller;

import org.jspecify.annotations.Nullable;

/** A reader's parameters as they came. */
public record Question(
        Caller caller,
        Wanted wanted,
        String code,
        @Nullable String programme,
        @Nullable String period,
        @Nullable String basis) {}
