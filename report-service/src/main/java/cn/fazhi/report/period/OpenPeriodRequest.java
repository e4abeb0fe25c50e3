package cn.fazhi.report.period;

import cn.fazhi.contracts.division.DivisionCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * For whom a period opens.
 *
 * @param area {@code china} or a division; its active townships are expected to report; required
 * @param townships only these of the area, if given
 * @param opensOn the first day to hand in; the day after the period's end if not given
 * @param dueDate the last day in time; by the programme's rule if not given
 * @param historical true to bring in a past period: officers only, not rated, nobody is reminded
 */
public record OpenPeriodRequest(
        @Nullable String area,
        @Nullable List<@Nullable DivisionCode> townships,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueDate,
        @Nullable Boolean historical) {}
