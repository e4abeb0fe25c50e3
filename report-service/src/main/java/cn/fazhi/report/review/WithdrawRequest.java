package cn.fazhi.report.review;

import org.jspecify.annotations.Nullable;

/** Why a report is withdrawn; required. */
public record WithdrawRequest(@Nullable String reason) {}
