package cn.fazhi.indicator.series;

import cn.fazhi.edge.access.Caller;

import org.jspecify.annotations.Nullable;

/** A reader's parameters as they came. */
public record SeriesQuestion(
        Caller caller,
        @Nullable String area,
        @Nullable String indicator,
        @Nullable String programme,
        @Nullable String from,
        @Nullable String to,
        @Nullable String basis) {}
