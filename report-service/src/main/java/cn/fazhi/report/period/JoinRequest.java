package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A township that is to report although it was not there when the period opened.
 *
 * @param dueDate its last day in time; that of the opening if not given
 * @param reason required
 */
public record JoinRequest(
        @Nullable DivisionCode township,
        @Nullable LocalDate dueDate,
        @Nullable String reason) {}
