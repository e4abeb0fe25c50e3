package cn.fazhi.report.period;

import cn.fazhi.contracts.period.Period;

import java.time.LocalDate;

/**
 * What an opening did.
 *
 * @param opened townships that are expected now and were not before
 * @param existing townships that were expected already; nothing about them has changed
 */
public record OpeningView(
        String programme,
        Period period,
        String area,
        LocalDate opensOn,
        LocalDate dueDate,
        boolean historical,
        int opened,
        int existing) {}
