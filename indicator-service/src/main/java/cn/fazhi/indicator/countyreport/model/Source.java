package cn.fazhi.indicator.countyreport.model;

/**
 * Where a number comes from.
 *
 * @param number as in the text
 * @param code of the indicator or finding
 * @param total of the county, with every decimal
 * @param coverage the townships that give it, of those expected
 * @param townships each with its value
 */
public record Source(int number, String name, String code, String total, String coverage, String townships) {}
