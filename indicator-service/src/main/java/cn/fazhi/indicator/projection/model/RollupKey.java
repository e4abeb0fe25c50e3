package cn.fazhi.indicator.projection.model;

/**
 * One row of the roll-ups.
 *
 * @param code the indicator's
 * @param area the code of a prefecture
 * @param accepted whether it is about reports that the county has accepted, or about the others
 */
public record RollupKey(short round, String code, String area, boolean accepted) {}
