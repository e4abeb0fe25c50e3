package cn.fazhi.report.finding;

import cn.fazhi.contracts.division.DivisionCode;

/**
 * A report whose text may have something in common with a new one.
 *
 * @param year the year of its period
 */
public record Neighbour(DivisionCode township, String townshipName, int year, String narrative) {}
