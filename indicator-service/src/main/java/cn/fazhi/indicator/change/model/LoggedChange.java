package cn.fazhi.indicator.change.model;

/**
 * A change as it stands in the log.
 *
 * @param number its place, from 1 without a gap
 * @param document one line of JSON
 */
public record LoggedChange(long number, String name, String division, String document) {}
