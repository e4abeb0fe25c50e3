package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;

import org.jspecify.annotations.Nullable;

/** A township that need not report after all; all required. */
public record ExcuseRequest(
        @Nullable DivisionCode township, @Nullable String reason) {}
