package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** More time for a township; all required. */
public record ExtensionRequest(
        @Nullable DivisionCode township,
        @Nullable LocalDate until,
        @Nullable String reason) {}
